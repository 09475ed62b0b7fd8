import { bracketOf } from '#shared/competitions/knockout/bracket'
import type { BracketSeen } from '#shared/competitions/stages/view'
import { beginWith, sectionsOf } from './sectionsOf'

function aBracket(size: number): BracketSeen {
  const lines = Array.from({ length: size }, (_none, at) => `${at + 1}`)
  const matches = bracketOf(lines, 2).map(({ id: bracket, round, places }, at) => ({
    ...{ bracket, round, places, winner: null, state: 'waiting' as const },
    ...(round === 1 ? { first: 2 * at + 1, second: 2 * at + 2 } : { first: null, second: null }),
  }))
  return { size, matches, places: [] }
}

test.each([
  [2, ['决赛']],
  [8, ['8 强']],
  [16, ['1 区', '2 区', '决赛']],
  [32, ['1 区', '2 区', '3 区', '4 区', '4 强']],
  [128, [...Array.from({ length: 16 }, (_none, at) => `${at + 1} 区`), '16 强 1', '16 强 2', '决赛']],
])('a bracket of %i is shown in parts that a phone holds', (size, names) => {
  const sections = sectionsOf(aBracket(size))
  expect(sections.map(({ name }) => name)).toEqual(names)
  expect(sections.flatMap(({ rounds }) => rounds.flat())).toHaveLength(size - 1)
  for (const { rounds } of sections) {
    expect(rounds.length).toBeLessThanOrEqual(3)
    expect(rounds.at(-1)).toHaveLength(1)
  }
})

test('it begins where the reader plays, else with the last', () => {
  const sections = sectionsOf(aBracket(32))
  expect(beginWith(sections, 20)).toBe(2)
  expect(beginWith(sections, undefined)).toBe(4)
})
