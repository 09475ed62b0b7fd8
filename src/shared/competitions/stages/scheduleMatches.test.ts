import { planBracket, planGroups } from './planStage'
import { scheduleMatches } from './scheduleMatches'

const MINUTE = 60_000
const HALL = { tables: 3, minutes: 20, restMinutes: 15 }

test('nobody is at two tables or without a rest, no table has two matches, and nothing is left out', () => {
  const groups = [1, 2, 3, 4].map((group) => [0, 1, 2, 3, 4].map((at) => group * 10 + at))
  const plan = planGroups(groups, HALL, 0)
  expect(plan).toHaveLength(40)
  for (const [at, one] of plan.entries())
    for (const other of plan.slice(at + 1)) {
      const apart = Math.abs(one.startsAt - other.startsAt)
      if (one.table === other.table) expect(apart).toBeGreaterThanOrEqual(20 * MINUTE)
      const both = [one.first, one.second].some((no) => no === other.first || no === other.second)
      if (both) expect(apart).toBeGreaterThanOrEqual(35 * MINUTE)
    }
  expect(Math.max(...plan.map(({ table }) => table))).toBe(3)
})

test('a match of a bracket waits for those that lead to it; byes are not played', () => {
  const lines = [{ no: 1 }, null, { no: 2 }, { no: 3 }, { no: 4 }, { no: 5 }, null, { no: 6 }]
  const plan = planBracket(lines, { ...HALL, placement: 4 }, 0)
  expect(plan.map(({ bracket }) => bracket)).toEqual(['1-2', '1-3', '2-1', '2-2', '3-1', 'p3:3-1'])
  const at = new Map(plan.map((match) => [match.bracket, match.startsAt]))
  expect(at.get('2-1')).toBeGreaterThanOrEqual((at.get('1-2') ?? 0) + 35 * MINUTE)
  expect(at.get('3-1')).toBeGreaterThanOrEqual((at.get('2-2') ?? 0) + 35 * MINUTE)
})

test('one table is enough for everybody, one after the other', () => {
  const waiting = [1, 2, 3].map((number) => ({ number, players: [number], after: [] }))
  const placed = scheduleMatches(waiting, { tables: 1, from: 0, minutes: 10, restMinutes: 0 })
  expect(placed.map(({ startsAt }) => startsAt / MINUTE)).toEqual([0, 10, 20])
})
