import { HOUR, NOON } from '../../testing/noon'
import { keptUntil, mostKept } from './kept'

test('a place is kept for three days, and never beyond the end of sign-up', () => {
  expect(keptUntil({ closesAt: NOON + 100 * HOUR }, NOON)).toBe(NOON + 72 * HOUR)
  expect(keptUntil({ closesAt: NOON + 5 * HOUR }, NOON)).toBe(NOON + 5 * HOUR)
})

test.each([
  [5, 1],
  [64, 6],
  [300, 30],
])('of %d places %d are kept at most', (capacity, most) => {
  expect(mostKept({ capacity })).toBe(most)
})
