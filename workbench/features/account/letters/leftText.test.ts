import { leftText } from './leftText'

const HOUR = 3_600_000

test.each([
  [48 * HOUR, '还能回：48 小时'],
  [2 * HOUR - 1, '还能回：1 小时'],
  [HOUR - 1, '还能回：不到 1 小时'],
  [0, '过了 48 小时，微信不让公众号再回；知道是谁的话，请打电话'],
])('%d milliseconds before the end', (left, text) => {
  expect(leftText(1000 + left, 1000)).toBe(text)
})
