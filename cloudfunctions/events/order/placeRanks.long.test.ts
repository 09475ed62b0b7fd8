import { chooseNext } from '#shared/events/places/chooseNext'
import type { Turn } from '#shared/events/places/placeBook'
import { poolsOf, waysOf } from '#shared/events/places/pools'
import { aPerson, askingMember, DAY, HOUR, NOON } from '../../testing/factories'
import { interruptedBy } from '../../testing/interruptedBy'
import { aLottery, CLOSES, DRAWS } from '../../testing/lottery/aLottery'
import { expectWhole } from '../../testing/places/expectWhole'
import { leaveEvents } from '../leaveEvents'
import { readLine } from '../line/readLine'
import { fieldKey, turnKey } from '../places/turnKey'
import { withdrawFromEvent } from '../signUp/withdrawFromEvent'
import { orderDeed } from './orderDeed'

const CROWD = 260
const IN_LINE = 50
const MOST = 5

const startsAt = NOON + 3 * DAY
const shared = {
  capacity: 35,
  waitingMost: IN_LINE,
  sessions: [
    { id: 's1', name: '第一天', startsAt, capacity: 20 },
    { id: 's2', name: '第二天', startsAt, capacity: 15 },
  ],
  reserves: [
    {
      id: 'r1',
      name: '劳模先进',
      of: { kind: 'tag' as const, tag: 'modelWorker' as const },
      places: 3,
      until: DRAWS + HOUR,
    },
  ],
  ceiling: { of: 'enterprise' as const, most: MOST },
}

/** People of a dozen enterprises, one in nine a model worker, who want the one day or the other. */
const homes = Array.from({ length: CROWD }, (_, index) => ({
  name: `n${index}`,
  enterpriseId: `e${(index * 7) % 12}`,
  ...(index % 9 === 0 && { tags: ['modelWorker' as const] }),
}))
const sessionOf = (index: number) => (index % 3 === 0 ? 's2' : 's1')

async function aCrowd() {
  const lottery = await aLottery(shared, homes)
  for (const [index, { name }] of homes.entries())
    expect(await lottery.enter(name, sessionOf(index))).toMatchObject({ ok: true })
  return lottery
}

test('places go by rank as the line would give them: own reserves first, under the ceilings, to whoever can take one', async () => {
  const { runAt, ranked, book, event } = await aCrowd()
  await runAt(DRAWS)
  const order = await ranked()
  const wishes = order.map((name): { key: string; turn: Turn } => {
    const index = Number(name.slice(1))
    const { enterpriseId = '', tags } = homes[index] ?? {}
    const ways = waysOf(event, { unionId: '', enterpriseId, tags }, sessionOf(index))
    const under = [fieldKey('u', enterpriseId)]
    return {
      key: turnKey(`m-${name}`),
      turn: { state: 'waiting', turn: '', at: 0, people: [`m-${name}`], ways, under },
    }
  })
  const line = { pools: poolsOf(event), ceilings: {}, most: MOST, waiting: wishes, now: NOON }
  const { moves } = chooseNext(line)
  const drawn = await book()
  const held = Object.entries(drawn.turns).flatMap(([key, { state, pool }]) => (state === 'held' ? [[key, pool]] : []))
  expect(new Map(held as [string, string][])).toEqual(new Map(moves.map(({ key, pool }) => [key, pool])))
  const isIn = new Set(moves.map(({ key }) => key))
  const behind = wishes.filter(({ key }) => !isIn.has(key)).map(({ key }) => key)
  expect(drawn.waiting).toEqual(behind.slice(0, IN_LINE))
  expect(drawn.drawn).toBe(CROWD)
  expectWhole(drawn, MOST)
})

test('two runs at once, and people who leave meanwhile, leave a book that is whole and nobody in it who has gone', async () => {
  const { store, time, book, enter, event } = await aLottery({ ...shared, waitingMost: 200 }, homes)
  for (const [index, { name }] of homes.entries()) await enter(name, sessionOf(index))
  time.now = DRAWS
  const job = { store, clock: () => time.now, until: DRAWS + DAY } as never
  const leavers = homes.filter((_, index) => index % 5 === 0).map(({ name }) => name)
  const leave = async () => {
    for (const name of leavers.slice(0, 20)) await leaveEvents.atOnce?.(store, aPerson(name), DRAWS)
    for (const name of leavers.slice(20)) await withdrawFromEvent({ eventId: 'cup' }, askingMember(store, name, DRAWS))
  }
  await Promise.all([orderDeed.run(job, 'cup'), orderDeed.run(job, 'cup'), leave()])
  await orderDeed.run(job, 'cup')
  const drawn = await book()
  expectWhole(drawn, MOST)
  expect(drawn.people.filter(({ id }) => leavers.slice(0, 20).includes(id.slice(2)))).toEqual([])
  const line = await readLine(store, event, DRAWS)
  expect(line ? chooseNext(line).moves : []).toEqual([])
})

test('whoever leaves between being read and being placed has no place', async () => {
  const { store, time, runAt, enter, standing } = await aLottery({ capacity: 1 })
  for (const name of ['Li', 'Wang']) await enter(name)
  await runAt(CLOSES)
  time.now = DRAWS
  const bothLeave = async () => {
    for (const name of ['Li', 'Wang']) await leaveEvents.atOnce?.(store, aPerson(name), DRAWS)
  }
  const job = { store: interruptedBy(bothLeave, store), clock: () => time.now, until: DRAWS + DAY } as never
  await orderDeed.run(job, 'cup')
  expect(await standing()).toEqual({ left: 1, holders: [], waiting: [] })
})
