import * as v from 'valibot'
import { GroupRankingSchema } from './input'
import { rankGroup } from './rankGroup'

type Given = v.InferInput<typeof GroupRankingSchema>

/** A match in short: `A-B 11-5 11-5 11-5`, or `A-B w/o B` when B did not come. */
function match(words: string): Given['matches'][number] {
  const [players = '', ...games] = words.split(' ')
  const [a = '', b = ''] = players.split('-')
  if (games[0] === 'w/o') return { a, b, walkover: games[1] ?? null }
  return { a, b, games: games.map((game) => game.split('-').map(Number) as [number, number]) }
}

function ranked(matches: string[], given: Partial<Given> = {}) {
  const entrants = [...new Set(matches.flatMap((words) => (words.split(' ')[0] ?? '').split('-')))].sort()
  return rankGroup(v.parse(GroupRankingSchema, { entrants, matches: matches.map(match), bestOf: 5, seed: 7, ...given }))
}

const order = (matches: string[], given: Partial<Given> = {}) => ranked(matches, given)
const THREE_LOVE = '11-5 11-5 11-5'

describe('the worked examples', () => {
  test('ratios, not differences: A 4:3, C 5:4, B 3:5', () => {
    const matches = [`A-B ${THREE_LOVE}`, 'B-C 11-5 11-5 5-11 5-11 11-5', 'C-A 11-5 11-5 5-11 11-5']
    expect(order(matches)).toMatchObject({ value: { order: ['A', 'C', 'B'], lots: [] } })
  })

  test('ittf-exclude-determined-0: B is placed by points, C and D are equal, then their own match counts', () => {
    const matches = [
      `A-B ${THREE_LOVE}`,
      `A-C ${THREE_LOVE}`,
      `A-D ${THREE_LOVE}`,
      'B-C 11-1 11-1 11-1',
      'C-D 11-3 11-3 11-3',
      'D-B 11-5 11-5 11-6',
    ]
    expect(order(matches)).toMatchObject({ value: { order: ['A', 'B', 'C', 'D'], lots: [] } })
  })

  test('a walk-over brings its loser no match point: A, C, D, B', () => {
    const matches = [
      `A-B ${THREE_LOVE}`,
      `A-C ${THREE_LOVE}`,
      `A-D ${THREE_LOVE}`,
      `B-D ${THREE_LOVE}`,
      'C-B w/o B',
      `D-C ${THREE_LOVE}`,
    ]
    const answer = ranked(matches) as { value: { order: string[]; matchPoints: Record<string, number> } }
    expect(answer.value.matchPoints).toEqual({ A: 6, B: 3, C: 4, D: 4 })
    expect(answer.value.order).toEqual(['A', 'D', 'C', 'B'])
  })
})

test('only the lot parts those who are equal in everything, and it can be drawn again', () => {
  const matches = [`A-B ${THREE_LOVE}`, `B-C ${THREE_LOVE}`, `C-A ${THREE_LOVE}`]
  const first = ranked(matches) as { value: { order: string[]; lots: string[][] } }
  expect(first.value.lots).toEqual([first.value.order])
  expect(ranked([...matches].reverse())).toEqual(first)
  const orders = new Set(Array.from({ length: 20 }, (_none, seed) => JSON.stringify(ranked(matches, { seed }))))
  expect(orders.size).toBeGreaterThan(3)
})

test('nothing lost is more than any ratio', () => {
  const matches = [`A-B ${THREE_LOVE}`, 'C-D 11-9 9-11 11-9 11-9', `A-C w/o C`, 'B-D w/o B']
  expect(ranked(matches)).toMatchObject({
    value: {
      missing: [
        ['A', 'D'],
        ['B', 'C'],
      ],
    },
  })
})

test('a retired match is completed and gives its loser nothing', () => {
  const retired = {
    a: 'A',
    b: 'B',
    games: [
      [11, 5],
      [5, 8],
    ] as [number, number][],
    retired: 'B',
  }
  expect(rankGroup(v.parse(GroupRankingSchema, { entrants: ['A', 'B'], matches: [retired], bestOf: 3 }))).toMatchObject(
    {
      value: { matchPoints: { A: 2, B: 0 } },
    }
  )
})

test('teams are parted by their individual matches first', () => {
  const rubber = (a: number, b: number) => ({
    games: [
      [a, b],
      [a, b],
      [a, b],
    ] as [number, number][],
  })
  const team = (a: string, b: string, won: number, lost: number) => ({
    a,
    b,
    rubbers: [
      ...Array.from({ length: won }, () => rubber(11, 9)),
      ...Array.from({ length: lost }, () => rubber(0, 11)),
    ],
  })
  const matches = [team('A', 'B', 3, 0), team('B', 'C', 3, 1), team('C', 'A', 3, 2)]
  expect(rankGroup(v.parse(GroupRankingSchema, { entrants: ['A', 'B', 'C'], matches, bestOf: 5 }))).toMatchObject({
    value: { order: ['A', 'C', 'B'] },
  })
})

test.each([
  ['unknown_entrant', [`A-B ${THREE_LOVE}`, `A-Z ${THREE_LOVE}`], ['A', 'B']],
  ['doubled_result', [`A-B ${THREE_LOVE}`, `B-A ${THREE_LOVE}`], ['A', 'B']],
  ['self_pairing', [`A-A ${THREE_LOVE}`], ['A', 'B']],
  ['impossible_result', ['A-B 11-10 11-5 11-5'], ['A', 'B']],
  ['impossible_result', ['A-B 11-5 11-5'], ['A', 'B']],
  ['doubled_entrant', [`A-B ${THREE_LOVE}`], ['A', 'B', 'A']],
])('is refused: %s', (reason, matches, entrants) => {
  const answer = ranked(matches, { entrants })
  expect(answer).toMatchObject({ ok: false, reason })
  expect((answer as { entrants: string[] }).entrants.length).toBeGreaterThan(0)
})
