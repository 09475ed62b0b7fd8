import * as v from 'valibot'
import { TeamMatchSchema } from './input'
import { playTeamMatch } from './playTeamMatch'

type Given = v.InferInput<typeof TeamMatchSchema>
const first = { team: '甲', players: ['a', 'b', 'c'] }
const second = { team: '乙', players: ['x', 'y', 'z'] }
const play = (given: Partial<Given>) =>
  playTeamMatch(v.parse(TeamMatchSchema, { first, second, order: 'xiangqi', bestOf: 3, ...given }))
const names = (given: Partial<Given>) => {
  const answer = play(given)
  return answer.ok
    ? answer.value.rubbers.map((rubber) => `${rubber.first.join('+')}-${rubber.second.join('+')}`)
    : answer.reason
}
const won = (rubber: number): NonNullable<Given['results']>[number] => ({
  rubber,
  games: [
    [11, 5],
    [11, 5],
  ],
})
const lost = (rubber: number): NonNullable<Given['results']>[number] => ({
  rubber,
  games: [
    [5, 11],
    [5, 11],
  ],
})

describe('line-ups', () => {
  test.each<[string, Partial<Given>, string[]]>([
    ['xiangqi', { order: 'xiangqi' }, ['a-x', 'b-y', 'c-z']],
    ['Swaythling', { order: 'swaythling' }, ['a-x', 'b-y', 'c-z', 'a-y', 'b-x']],
    ['Corbillon', { order: 'corbillon' }, ['a-x', 'b-y', 'a+b-x+y', 'a-y', 'b-x']],
    [
      'a free list',
      { order: ['A-X', 'doubles', 'C-Z'], first: { ...first, doubles: [['b', 'c']] } },
      ['a-x', 'b+c-x+y', 'c-z'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(names(given)).toEqual(expected)
  })

  test('in xiangqi the first-named team has red on odd boards', () => {
    const answer = play({})
    expect(answer.ok && answer.value.rubbers.map(({ red }) => red)).toEqual(['first', 'second', 'first'])
  })
})

describe('results', () => {
  test('xiangqi: 2–1–0 by boards, seen from whoever has red', () => {
    const results: Given['results'] = [
      { rubber: 1, result: '1-0' },
      { rubber: 2, result: '1-0' },
      { rubber: 3, result: '1/2' },
    ]
    expect(play({ results })).toMatchObject({
      value: { score: { first: 3, second: 3 }, winner: 'draw', finished: true },
    })
  })

  test('table tennis ends with the majority', () => {
    const given: Partial<Given> = { order: 'swaythling', results: [won(1), won(2), won(3)] }
    expect(play(given)).toMatchObject({ value: { score: { first: 3, second: 0 }, winner: 'first', finished: true } })
    expect(play({ ...given, results: [won(1), lost(2)] })).toMatchObject({ value: { finished: false, winner: null } })
    expect(play({ ...given, results: [won(1), won(2), won(3), lost(4)] })).toMatchObject({
      reason: 'impossible_result',
    })
    expect(play({ ...given, playAll: true, results: [1, 2, 3, 4].map(won).concat(lost(5)) })).toMatchObject({
      value: { score: { first: 4, second: 1 } },
    })
  })

  test('a walk-over counts for the team that came', () => {
    expect(play({ order: 'swaythling', results: [{ rubber: 1, walkover: 'a' }] })).toMatchObject({
      value: { score: { first: 0, second: 1 } },
    })
  })
})

test.each<[string, Partial<Given>]>([
  ['unknown_match', { results: [{ rubber: 4, result: '1-0' }] }],
  [
    'doubled_result',
    {
      results: [
        { rubber: 1, result: '1-0' },
        { rubber: 1, result: '1-0' },
      ],
    },
  ],
  ['impossible_result', { results: [{ rubber: 1 }] }],
  ['impossible_result', { order: 'swaythling', results: [{ rubber: 1, games: [[11, 10]] }] }],
  ['doubled_entrant', { first: { team: '甲', players: ['a', 'a', 'c'] } }],
  ['bad_input', { second: { team: '乙', players: ['x'] } }],
  ['bad_input', { order: 'swaythling', second: { team: '乙', players: ['x', 'y'] } }],
])('is refused: %s', (reason, given) => {
  expect(play(given)).toMatchObject({ ok: false, reason })
})
