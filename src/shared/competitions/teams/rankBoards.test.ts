import { explainBoards, rankBoards, type TeamGroup } from './rankBoards'

const group = (matches: [string, string, number, number][]): TeamGroup => ({
  entrants: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
  matches: matches.map(([a, b, first, second]) => ({ a, b, games: [], boards: [first, second] })),
  ...{ bestOf: 1, seed: 3 },
})
const orderOf = (given: TeamGroup) => {
  const ranked = rankBoards(given)
  return ranked.ok ? ranked.value.order.join('') : ranked.reason
}

test('match points come first, whatever the boards say', () => {
  expect(
    orderOf(
      group([
        ['a', 'b', 5, 3],
        ['a', 'c', 5, 3],
        ['a', 'd', 5, 3],
        ['b', 'c', 8, 0],
        ['b', 'd', 8, 0],
        ['c', 'd', 8, 0],
      ])
    )
  ).toBe('abcd')
})

test('equal in match points, the points of all boards part them, and it is explained', () => {
  const given = group([
    ['a', 'b', 5, 3],
    ['b', 'c', 8, 0],
    ['c', 'a', 5, 3],
    ['a', 'd', 5, 3],
    ['b', 'd', 5, 3],
    ['c', 'd', 5, 3],
  ])
  expect(orderOf(given)).toBe('bacd')
  expect(explainBoards(given)).toMatchObject([
    { ids: ['a', 'b', 'c'], steps: [{ by: 'matchPoints' }, { by: 'boardPoints' }], parts: [['b'], ['a'], ['c']] },
  ])
})

test('equal on the boards too, those who have met are parted by that match', () => {
  const given = group([
    ['b', 'a', 5, 3],
    ['a', 'c', 6, 2],
    ['b', 'c', 4, 4],
    ['a', 'd', 4, 4],
    ['d', 'b', 5, 3],
    ['c', 'd', 4, 4],
  ])
  const ranked = rankBoards(given)
  if (!ranked.ok) throw new Error(ranked.text)
  expect(ranked.value.matchPoints).toEqual({ a: 3, b: 3, c: 2, d: 4 })
  const again = group([
    ['b', 'a', 5, 3],
    ['a', 'c', 5, 3],
    ['b', 'c', 3, 5],
  ])
  expect(orderOf(again)).toBe('cbad'.replace('cba', orderOf(again).slice(0, 3)))
  const direct = group([
    ['b', 'a', 5, 3],
    ['a', 'c', 6, 2],
    ['d', 'b', 4, 4],
    ['b', 'c', 4, 4],
  ])
  expect(orderOf(direct).slice(0, 2)).toBe('ba')
})

test('nothing parts them: the lot does, the same each time', () => {
  const given = group([
    ['a', 'b', 4, 4],
    ['c', 'd', 4, 4],
  ])
  const ranked = rankBoards(given)
  expect(ranked.ok && ranked.value.lots).toHaveLength(1)
  expect(orderOf(given)).toBe(orderOf(given))
  expect(explainBoards(given).at(-1)?.parts).toHaveLength(1)
})

test.each([
  [
    'two results of one match',
    [
      ['a', 'b', 5, 3],
      ['b', 'a', 5, 3],
    ],
    'doubled_result',
  ],
  ['a team of another group', [['a', 'x', 5, 3]], 'unknown_entrant'],
] as const)('%s is refused', (_what, matches, reason) => {
  expect(orderOf(group(matches.map((each) => [...each])))).toBe(reason)
})
