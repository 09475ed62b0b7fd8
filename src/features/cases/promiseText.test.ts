import { promiseOf } from '#shared/cases/promise'
import { DAY, NOON } from '#shared/testing/noon'
import { promiseText } from './promiseText'

const dueAt = promiseOf('suggestion', NOON)

describe('how a promise stands', () => {
  test.each([
    ['on the day that it was given', 'received', NOON, undefined, { text: '答应 11 月 27 日前答复，还有 5 个工作日' }],
    ['on its last day', 'taken', dueAt - 1, undefined, { text: '答应 11 月 27 日前答复，今天到期' }],
    ['on the weekend behind it', 'taken', dueAt, undefined, { text: '晚了 1 个工作日', tone: 'late' }],
    ['three working days behind it', 'taken', dueAt + 4 * DAY, undefined, { text: '晚了 3 个工作日', tone: 'late' }],
    ['when it was kept', 'answered', dueAt + DAY, true, { text: '按时答复', tone: 'good' }],
    ['when it was not', 'rated', dueAt + DAY, false, { text: '晚了才答复', tone: 'late' }],
    ['of what was withdrawn', 'withdrawn', dueAt + DAY, undefined, { text: '' }],
  ] as const)('%s', (_case, state, now, inTime, told) => {
    expect(promiseText({ state, dueAt, ...(inTime !== undefined && { inTime }) }, now)).toEqual(told)
  })
})
