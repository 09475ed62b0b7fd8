import type { Tiebreak } from '../standings/tiebreak'
import { tieOf } from './tieOf'

const ORDER: Tiebreak[] = ['opponentScore', 'wins', 'previousRounds']

test('it is compared down to what decides, and no further', () => {
  const steps = tieOf({ points: 7, values: [22, 3, [7, 5]] }, { points: 7, values: [22, 2, [7, 5]] }, ORDER)
  expect(steps).toEqual([
    { tiebreak: 'opponentScore', values: [22, 22], decides: false },
    { tiebreak: 'wins', values: [3, 2], decides: true },
  ])
})

test('lists are compared item by item', () => {
  const steps = tieOf({ points: 7, values: [22, 3, [7, 5]] }, { points: 7, values: [22, 3, [7, 4]] }, ORDER)
  expect(steps.at(-1)).toMatchObject({ tiebreak: 'previousRounds', decides: true })
})

test('nothing decides between two who are equal in everything', () => {
  const equal = { points: 7, values: [22, 3, [7, 5]] }
  expect(tieOf(equal, equal, ORDER).map(({ decides }) => decides)).toEqual([false, false, false])
})

test('two with different points are not tied', () => {
  expect(tieOf({ points: 7, values: [1] }, { points: 6, values: [9] }, ORDER)).toEqual([])
})
