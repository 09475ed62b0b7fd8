import { nextPlace } from './useRovingFocus'

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 4, 0],
  ['ArrowLeft', 0, 4],
  ['ArrowLeft', 3, 2],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, undefined],
  ['ArrowDown', 1, undefined],
  ['ArrowRight', -1, undefined],
] as const)('%s in a row of five tools leads from %i to %s', (key, place, next) => {
  expect(nextPlace(key, place, 5)).toBe(next)
})
