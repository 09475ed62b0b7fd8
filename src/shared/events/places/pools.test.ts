import { anEvent } from '../../testing/anEvent'
import { NOON } from '../../testing/noon'
import { type Fit, poolsOf, sessionCapacity, waitingMostOf, waysOf } from './pools'
import type { Reserve, ReserveOf } from './rules'

const aReserve = (id: string, of: ReserveOf, over: Partial<Reserve> = {}): Reserve => ({
  ...{ id, name: id, of, places: 2, until: NOON },
  ...over,
})
const bank = aReserve('r1', { kind: 'enterprise', id: 'bank' })
const women = aReserve('r2', { kind: 'tag', tag: 'woman' }, { session: 's2' })
const food = aReserve('r3', { kind: 'industry', name: '餐饮业' })
const two = aReserve('r4', { kind: 'unions', ids: ['u1', 'u2'] })
const aSession = (id: string, capacity: number) => ({ id, name: id, startsAt: NOON, capacity })

test('the pools of an event are its places, whatever is kept of them', () => {
  expect(poolsOf(anEvent({ capacity: 7 }))).toEqual({ c: { capacity: 7, left: 7, queued: 0 } })
  const trip = anEvent({ capacity: 10, sessions: [aSession('s1', 6), aSession('s2', 4)], reserves: [bank, women] })
  const pools = poolsOf(trip)
  expect(Object.entries(pools).map(([name, { left }]) => `${name} ${left}`)).toEqual([
    's1 4',
    's1Rr1 2',
    's2 0',
    's2Rr1 2',
    's2Rr2 2',
  ])
  expect([sessionCapacity(pools, 's1'), sessionCapacity(pools, 's2')]).toEqual([6, 4])
})

test.each<[string, Partial<Fit>, string]>([
  ['nothing is kept for somebody else', {}, 's2'],
  ['an enterprise', { enterpriseId: 'bank' }, 's2Rr1 s2'],
  ['women, where it is kept for them', { tags: ['woman'] }, 's2Rr2 s2'],
  ['an industry', { industry: '餐饮业' }, 's2Rr3 s2'],
  ['one of some unions', { unionId: 'u2' }, 's2Rr4 s2'],
  [
    'they stack, in the order of the event',
    { enterpriseId: 'bank', unionId: 'u1', tags: ['woman'] },
    's2Rr1 s2Rr2 s2Rr4 s2',
  ],
])('the first reserve that fits is taken: %s', (_who, fit, ways) => {
  const reserves = [bank, women, food, two]
  expect(waysOf({ reserves }, { unionId: 'u9', enterpriseId: 'e9', ...fit }, 's2').join(' ')).toBe(ways)
})

test('what is kept in one session is not in another', () => {
  expect(waysOf({ reserves: [women] }, { unionId: 'u', enterpriseId: 'e', tags: ['woman'] }, 's1')).toEqual(['s1'])
})

test('a line is as long as the event, at least ten, and none without a line', () => {
  expect(waitingMostOf(anEvent({ capacity: 3 }))).toBe(10)
  expect(waitingMostOf(anEvent({ capacity: 80 }))).toBe(80)
  expect(waitingMostOf(anEvent({ capacity: 80, waitingMost: 5 }))).toBe(5)
  expect(waitingMostOf(anEvent({ capacity: 80, hasWaitlist: false }))).toBe(0)
})
