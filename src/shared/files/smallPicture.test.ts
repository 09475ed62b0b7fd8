import { isSmallOf, SMALL_PICTURE, smallSizeOf } from './smallPicture'

test.each([
  ['a photo', 1600, 1200, { width: 288, height: 216 }],
  ['a wide one', 1600, 900, { width: 332, height: 187 }],
  ['a tall one', 900, 1600, { width: 187, height: 332 }],
  ['a strip', 8000, 20, { width: 4988, height: 12 }],
])('%s of %i × %i has a small one with the points of its frame', (_what, width, height, small) => {
  expect(smallSizeOf({ width, height })).toEqual(small)
  expect(small.width * small.height).toBeLessThanOrEqual(SMALL_PICTURE.pixels)
  expect(isSmallOf(small, { width, height })).toBe(true)
})

test('what is small itself has no small one', () => {
  expect(smallSizeOf({ width: 288, height: 216 })).toBeUndefined()
  expect(smallSizeOf({ width: 40, height: 30 })).toBeUndefined()
  expect(isSmallOf({ width: 40, height: 30 }, { width: 40, height: 30 })).toBe(false)
})

test.each([
  ['another picture', { width: 216, height: 288 }],
  ['a part of it', { width: 288, height: 200 }],
  ['one that is not small', { width: 800, height: 600 }],
])('%s is not the small one', (_what, small) => {
  expect(isSmallOf(small, { width: 1600, height: 1200 })).toBe(false)
})

test('the small one fits a photo that was rounded on its way', () => {
  for (let width = 300; width < 6000; width += 37) {
    const large = { width: 1600, height: Math.round((width * 1600) / 6000) }
    const small = smallSizeOf({ width: 6000, height: width })
    if (small) expect(isSmallOf(small, large)).toBe(true)
  }
})
