import { explainGroup } from './explainGroup'

const won = (a: string, b: string, lost: number) => ({
  ...{ a, b },
  games: [
    ...Array.from({ length: lost }, (): [number, number] => [5, 11]),
    ...Array.from({ length: 3 }, (): [number, number] => [11, 5]),
  ],
})

test('three who beat each other in turn are told apart by the ratio of games among themselves, not by the difference', () => {
  const matches = [
    won('A', 'B', 0),
    won('B', 'C', 2),
    won('C', 'A', 1),
    won('A', 'D', 0),
    won('B', 'D', 0),
    won('C', 'D', 0),
  ]
  const [tie, ...more] = explainGroup({
    entrants: ['A', 'B', 'C', 'D'].map((id) => ({ id })),
    matches,
    bestOf: 5,
    seed: 0,
  })
  expect(more).toEqual([])
  expect(tie?.ids).toEqual(['A', 'B', 'C'])
  expect(tie?.steps.map(({ by }) => by)).toEqual(['matchPoints', 'games'])
  expect(tie?.steps[1]?.values).toEqual({ A: { won: 4, lost: 3 }, B: { won: 3, lost: 5 }, C: { won: 5, lost: 4 } })
  expect(tie?.parts).toEqual([['A'], ['C'], ['B']])
})

test('where nobody is equal there is nothing to explain', () => {
  const matches = [won('A', 'B', 0), won('A', 'C', 0), won('B', 'C', 0)]
  expect(explainGroup({ entrants: ['A', 'B', 'C'].map((id) => ({ id })), matches, bestOf: 5, seed: 0 })).toEqual([])
})

test('whom only the lot parts stand in one part', () => {
  const matches = [won('A', 'B', 0), won('B', 'C', 0), won('C', 'A', 0)]
  const [tie] = explainGroup({ entrants: ['A', 'B', 'C'].map((id) => ({ id })), matches, bestOf: 5, seed: 0 })
  expect(tie?.parts).toHaveLength(1)
})
