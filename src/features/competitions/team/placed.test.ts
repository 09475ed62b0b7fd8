import { placed } from './placed'

test.each([
  ['a substitute comes in', [1, 2, 3], 0, 4, [4, 2, 3]],
  ['two change places', [1, 2, 3], 0, 3, [3, 2, 1]],
  ['somebody stays', [1, 2, 3], 1, 2, [1, 2, 3]],
  ['nobody is chosen', [1, 2, 3], 1, undefined, [1, 2, 3]],
  ['a place is filled that was empty', [1, 2], 2, 3, [1, 2, 3]],
])('%s, and nobody stands twice', (_what, before, at, no, after) => {
  expect(placed(before, at, no)).toEqual(after)
  expect(new Set(after).size).toBe(after.length)
})
