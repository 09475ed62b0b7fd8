import * as v from 'valibot'
import { CheckScoreSchema, checkScore } from './checkScore'

const check = (given: v.InferInput<typeof CheckScoreSchema>) => checkScore(v.parse(CheckScoreSchema, given))
const games = (words: string) => words.split(' ').map((game) => game.split('-').map(Number) as [number, number])

test.each([
  [5, '11-9 11-9 11-9', 'a'],
  [5, '11-9 9-11 12-10 9-11 15-13', 'a'],
  [3, '9-11 20-22', 'b'],
  [7, '11-0 11-1 11-2 11-3', 'a'],
  [1, '10-12', 'b'],
] as const)('best of %i: %s is won by %s', (bestOf, words, winner) => {
  expect(check({ bestOf, games: games(words) })).toMatchObject({ value: { valid: true, finished: true, winner } })
})

test.each([
  [5, '11-10 11-9 11-9', 'impossible_game'],
  [5, '12-9 11-9 11-9', 'impossible_game'],
  [5, '10-8 11-9 11-9', 'impossible_game'],
  [5, '13-10 11-9 11-9', 'impossible_game'],
  [3, '11-9.5 11-9', 'impossible_game'],
  [3, '11--1 11-9', 'impossible_game'],
  [5, '11-9 11-9 11-9 11-9', 'too_many_games'],
  [3, '11-9 11-9 9-11', 'too_many_games'],
  [5, '11-9 11-9', 'unfinished'],
] as const)('best of %i: %s cannot be (%s)', (bestOf, words, why) => {
  const score =
    words === '11--1 11-9'
      ? ([
          [11, -1],
          [11, 9],
        ] as [number, number][])
      : games(words)
  expect(check({ bestOf, games: score })).toMatchObject({ value: { valid: false, winner: null, why } })
})

test('one game alone is checked as it is entered', () => {
  expect(check({ bestOf: 5, games: [[11, 9]] })).toMatchObject({ value: { valid: true, finished: false, winner: 'a' } })
  expect(check({ bestOf: 5, games: [[11, 10]] })).toMatchObject({ value: { valid: false } })
})

test('a walk-over is 11–0 in every game for the one who came', () => {
  expect(check({ bestOf: 5, walkover: 'a' })).toMatchObject({
    value: {
      winner: 'b',
      games: [
        [0, 11],
        [0, 11],
        [0, 11],
      ],
    },
  })
})

test('a retirement completes the running game and the match', () => {
  expect(check({ bestOf: 5, games: games('11-5 9-11 10-10'), retired: 'a' })).toMatchObject({
    value: {
      winner: 'b',
      games: [
        [11, 5],
        [9, 11],
        [10, 12],
        [0, 11],
      ],
    },
  })
})

test('nobody retires from a match that is over, and nobody both stays away and retires', () => {
  expect(check({ bestOf: 3, games: games('11-5 11-5'), retired: 'a' })).toMatchObject({
    value: { why: 'contradiction' },
  })
  expect(check({ bestOf: 3, walkover: 'a', retired: 'a' })).toMatchObject({ value: { why: 'contradiction' } })
})
