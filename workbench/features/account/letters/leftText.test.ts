import { leftText } from './leftText'

const HOUR = 3_600_000

test.each([
  [48 * HOUR, '还能回：48 小时'],
  [2 * HOUR - 1, '还能回：1 小时'],
  [HOUR - 1, '还能回：不到 1 小时'],
  [0, '过了 48 小时，微信不让公众号再回，也不知道是谁写的'],
])('%d milliseconds before the end', (left, text) => {
  expect(leftText(1000 + left, 1000, false)).toBe(text)
})

test('behind it somebody known is answered in the inbox', () => {
  expect(leftText(1000, 1000, true)).toBe('过了 48 小时，公众号里不能回了；还能回到对方小程序的“通知”里')
})
