import { enrolTexts } from './enrolTexts'

test.each([
  [0, 3, '他们会收到通知，去不了可以自己取消。'],
  [2, 3, '2 人还没有用小程序，收不到通知，请您告诉他们；别的人会收到。'],
  [2, 2, '2 人还没有用小程序，收不到通知，请您告诉他们。'],
])('of %d without an account among %d nobody else is promised word', (untold, all, words) =>
  expect(enrolTexts.doneText(untold, all)).toBe(words)
)

test.each([
  [29 * 3_600_000, '还剩 1 天 5 小时'],
  [24 * 3_600_000, '还剩 1 天'],
  [5 * 3_600_000 + 60_000, '还剩 5 小时'],
  [90_000, '还剩 1 分钟'],
])('a time of %d ms is said in its largest parts', (ms, words) => expect(enrolTexts.stillFor(ms)).toBe(words))
