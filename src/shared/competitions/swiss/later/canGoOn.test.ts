import { canGoOn, type Meetable } from './canGoOn'

function graph(size: number, pairs: string): Meetable {
  const open = Array.from({ length: size }, () => new Set<number>())
  for (const pair of pairs.split(' ').filter(Boolean)) {
    const [one = 0, other = 0] = pair.split('-').map(Number)
    open[one]?.add(other)
    open[other]?.add(one)
  }
  return open
}

function complete(size: number): Meetable {
  return Array.from({ length: size }, (_none, one) => new Set([...Array(size).keys()].filter((other) => other !== one)))
}

test.each([
  ['six who have not met, five rounds', complete(6), 5, true],
  ['six who have not met, six rounds', complete(6), 6, false],
  ['two triangles', graph(6, '0-1 1-2 0-2 3-4 4-5 3-5'), 1, false],
  ['a ring of six, two rounds', graph(6, '0-1 1-2 2-3 3-4 4-5 5-0'), 2, true],
  ['a prism, three rounds', graph(6, '0-1 1-2 0-2 3-4 4-5 3-5 0-3 1-4 2-5'), 3, true],
  [
    'the graph of Petersen, which has no three rounds',
    graph(10, '0-1 1-2 2-3 3-4 4-0 0-5 1-6 2-7 3-8 4-9 5-7 7-9 9-6 6-8 8-5'),
    3,
    false,
  ],
  ['the same, one round', graph(10, '0-1 1-2 2-3 3-4 4-0 0-5 1-6 2-7 3-8 4-9 5-7 7-9 9-6 6-8 8-5'), 1, true],
  ['nobody left to meet, and no round', graph(2, ''), 0, true],
])('%s', (_words, open, rounds, can) => {
  expect(canGoOn(open, rounds)).toBe(can)
})

test('a search that has used its steps says no rather than going on', () => {
  expect(canGoOn(complete(8), 7, { steps: 1 })).toBe(false)
})
