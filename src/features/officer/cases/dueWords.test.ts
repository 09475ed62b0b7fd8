import { promiseOf } from '#shared/cases/promise'
import { DAY, NOON } from '#shared/testing/noon'
import { dueWords } from './dueWords'

const dueAt = promiseOf('suggestion', NOON)

test.each([
  ['whole', NOON, { state: 'taken', dueAt }, '还有 5 个工作日', false],
  ['on its last day', dueAt - 1, { state: 'taken', dueAt }, '今天到期', false],
  ['broken', dueAt, { state: 'taken', dueAt }, '晚了 1 个工作日', true],
  ['kept', dueAt + DAY, { state: 'answered', dueAt, inTime: true }, '按时答复', false],
  ['withdrawn', dueAt + DAY, { state: 'withdrawn', dueAt }, '', false],
] as const)('a promise: %s', (_what, now, promised, text, isLate) => {
  const words = dueWords(promised, now)
  expect([words.text.includes(text), words.isLate]).toEqual([true, isLate])
})
