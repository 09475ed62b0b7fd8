import { call, type Running, startProduct } from '../product/startProduct'
import { readRoll } from './roll'
import { gather, openEvent, type Rush, rush } from './rush'

const MEMBERS = 2000
const PLACES = 64
const KILLS = 5

let product: Running
let crowd: Awaited<ReturnType<typeof gather>>

beforeAll(async () => {
  product = await startProduct()
  crowd = await gather(product.url, MEMBERS)
})
afterAll(() => product.stop())

describe(`${MEMBERS} members tap twice for ${PLACES} places`, () => {
  test('exactly so many get in, everybody else waits in one order', async () => {
    const run = await rush(crowd, await openEvent(crowd, PLACES), { atOnce: 64 })
    console.log(`${Math.round(run.took.length / run.seconds)} taps a second`)
    await expectFair(run)
  })

  test(`and the same when the server dies ${KILLS} times meanwhile`, async () => {
    const eventId = await openEvent(crowd, PLACES)
    const moments = Array.from({ length: KILLS }, () => Math.ceil(Math.random() * MEMBERS * 1.8)).sort((a, b) => a - b)
    let kills = 0
    let dying = Promise.resolve()
    const onAnswered = (answered: number) => {
      if (answered < (moments[kills] ?? Number.POSITIVE_INFINITY)) return
      kills += 1
      dying = dying.then(() => product.killAndRestart())
    }
    const run = await rush(crowd, eventId, { atOnce: 64, onAnswered })
    await dying
    expect(kills).toBe(KILLS)
    await expectFair(run)
  })
})

/** Compares the answers to the clients with the list the organiser reads in the end. */
async function expectFair({ eventId, acknowledged }: Rush) {
  const { url, officer } = { url: product.url, officer: crowd.officer }
  const board = await call(url, officer, 'events.open', { eventId })
  expect(board).toMatchObject({ value: { count: { capacity: PLACES, left: 0, waiting: MEMBERS - PLACES } } })

  const roll = await readRoll(url, officer, eventId)
  expect(new Set(roll.map(({ memberId }) => memberId)).size).toBe(MEMBERS)
  expect(roll.filter(({ status }) => status === 'confirmed')).toHaveLength(PLACES)
  const positions = roll.flatMap(({ position }) => position ?? []).sort((a, b) => a - b)
  expect(positions).toEqual(Array.from({ length: MEMBERS - PLACES }, (_, index) => index + 1))

  const told = new Map<number, string>()
  for (const { member, place } of acknowledged) {
    const words = place.status === 'waitlisted' ? `waits ${place.position}` : 'in'
    expect(told.get(member) ?? words).toBe(words)
    told.set(member, words)
  }
  expect([...told.values()].filter((words) => words === 'in')).toHaveLength(PLACES)
  expect(new Set(told.values()).size).toBe(1 + MEMBERS - PLACES)
}
