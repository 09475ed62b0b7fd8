import type { SessionBoard } from '#shared/events/view'
import { call, type Running, startProduct } from '../product/startProduct'
import { readRoll } from './roll'
import { gather, openEvent, rush } from './rush'
import { sessionOf, tripRules } from './tripRules'

const MEMBERS = 1000
const KILLS = 5

let product: Running
let crowd: Awaited<ReturnType<typeof gather>>

beforeAll(async () => {
  product = await startProduct()
  crowd = await gather(product.url, MEMBERS)
})
afterAll(() => product.stop())

test(`${MEMBERS} members tap twice for places of three sessions and forty reserves, and the server dies ${KILLS} times`, async () => {
  const rules = tripRules()
  const eventId = await openEvent(crowd, rules.capacity, rules)
  const moments = Array.from({ length: KILLS }, (_, index) => Math.ceil(((index + 0.5) / KILLS) * MEMBERS * 1.8))
  let kills = 0
  let dying = Promise.resolve()
  const onAnswered = (answered: number) => {
    if (answered < (moments[kills] ?? Number.POSITIVE_INFINITY)) return
    kills += 1
    dying = dying.then(() => product.killAndRestart())
  }
  const { acknowledged } = await rush(crowd, eventId, { atOnce: 64, sessionOf, onAnswered })
  await dying
  expect(kills).toBe(KILLS)

  const board = await call(product.url, crowd.officer, 'events.open', { eventId })
  if (!board.ok) throw new Error(board.text)
  const { count, sessions = [] } = board.value
  const roll = await readRoll(product.url, crowd.officer, eventId)
  const inside = roll.filter(({ status }) => status === 'confirmed')
  expect(new Set(roll.map(({ memberId }) => memberId)).size).toBe(MEMBERS)
  expect(inside).toHaveLength(rules.capacity - count.left)
  expect(count.waiting).toBe(MEMBERS - inside.length)
  for (const session of sessions) expectFull(session, inside)

  const told = new Map<number, string>()
  for (const { member, place } of acknowledged) {
    const words = place.status === 'waitlisted' ? 'waits' : `in ${place.session} ${place.reserve ?? ''}`
    expect(told.get(member) ?? words).toBe(words)
    told.set(member, words)
  }
})

/** What is everybody's is full; each pool says as many as are in it, and what is left is kept for those who did not come. */
function expectFull(session: SessionBoard, inside: { session?: string; reserve?: string }[]): void {
  const [common, ...reserves] = session.pools
  expect(common?.left).toBe(0)
  for (const { reserve, capacity, left } of [...(common ? [common] : []), ...reserves]) {
    const own = inside.filter((row) => row.session === session.id && row.reserve === reserve?.id)
    expect([reserve?.name, capacity - left]).toEqual([reserve?.name, own.length])
  }
}
