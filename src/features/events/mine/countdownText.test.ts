import { countdownText } from './countdownText'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test.each([
  [9 * DAY + HOUR, '还有 9 天'],
  [3 * DAY, '还有 3 天'],
  [2 * DAY + 5 * HOUR, '还有 2 天 5 小时'],
  [HOUR + 18 * MINUTE, '还有 1 小时 18 分'],
  [2 * HOUR - 1, '还有 2 小时 0 分'],
  [40 * MINUTE, '还有 40 分钟'],
  [1, '还有 1 分钟'],
  [0, '正在进行'],
  [-59 * MINUTE, '正在进行'],
  [-HOUR, ''],
])('%i milliseconds before the beginning of an hour: %s', (left, text) => {
  expect(countdownText({ startsAt: 100 * DAY, endsAt: 100 * DAY + HOUR }, 100 * DAY - left)).toBe(text)
})
