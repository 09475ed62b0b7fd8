import { openEvent } from '../places/rush'
import { call, type Running, signIn, startProduct } from '../product/startProduct'
import { inLanes } from './inLanes'
import { untilAnswered } from './untilAnswered'

const PEOPLE = 60
const KILLS = 3
const MINUTE = 60_000
const DOORS = ['东门', '西门'] as const
/** Each of two doors sends everybody twice: once as it happened, once out of a queue, which began earlier. */
const LATENESS = [0, 7 * MINUTE]

let product: Running
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

test(`two doors send everybody twice and out of order while the server dies ${KILLS} times: each is in once, at the earliest moment`, async () => {
  const officers = await Promise.all(['officer-1', 'officer-2'].map((one) => signIn(product.url, one)))
  const [officer = ''] = officers
  const soon = Date.now()
  const times = { opensAt: soon - MINUTE, closesAt: soon + 30 * MINUTE, startsAt: soon + 60 * MINUTE }
  const eventId = await openEvent({ url: product.url, officer }, PEOPLE, { ...times, endsAt: soon + 180 * MINUTE })
  for (let index = 1; index <= PEOPLE; index++) {
    const token = await signIn(product.url, `p${String(index).padStart(5, '0')}`)
    expect(await call(product.url, token, 'events.register', { eventId, answers: {} })).toMatchObject({ ok: true })
  }
  const missing = (await arrivals('missing')).map(({ memberId }) => memberId)
  expect(missing).toHaveLength(PEOPLE)

  const now = Date.now()
  const taps = missing.flatMap((memberId, index) =>
    DOORS.flatMap((door, gate) =>
      LATENESS.map((late, turn) => ({
        memberId,
        door,
        gate,
        at: now - late - ((index * 13 + gate * 5 + turn) % 60) * 1000,
      }))
    )
  )
  let answers = 0
  let kills = 0
  let dying = Promise.resolve()
  await inLanes(12, taps, async ({ memberId, door, gate, at }) => {
    const input = { eventId, door, at, shown: { by: 'name' as const, memberId } }
    const told = await untilAnswered(() => call(product.url, officers[gate] ?? '', 'checkin.admit', input))
    expect(told).toMatchObject({ ok: true, value: { kind: expect.stringMatching(/^(in|already)$/) } })
    answers += 1
    if (kills < KILLS && answers >= ((kills + 1) * taps.length) / (KILLS + 1)) {
      kills += 1
      dying = dying.then(() => product.killAndRestart())
    }
  })
  await dying
  expect(kills).toBe(KILLS)

  const after = await arrivals('in')
  const momentOf = (memberId: string) =>
    Math.min(...taps.filter((one) => one.memberId === memberId).map(({ at }) => at))
  expect(after.map(({ memberId, at }) => [memberId, at]).sort()).toEqual(
    missing.map((memberId) => [memberId, momentOf(memberId)]).sort()
  )
  const board = await untilAnswered(() => call(product.url, officer, 'checkin.board', { eventId }))
  expect(board).toMatchObject({ value: { count: { arrived: PEOPLE }, missing: 0 } })

  async function arrivals(show: 'in' | 'missing') {
    const rows: { memberId: string; at?: number }[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await untilAnswered(() =>
        call(product.url, officer, 'checkin.arrivals', { eventId, show, ...(cursor && { cursor }) })
      )
      if (!page.ok) throw new Error(page.text)
      rows.push(...page.value.items)
      cursor = page.value.cursor
      if (!cursor) return rows
    }
  }
})
