import { parseCron } from './cron'
import { nextRun } from './nextRun'

/** A moment from its Beijing time in words, and back (`shown`). */
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`)
const shown = (moment: number | undefined) =>
  moment === undefined ? 'never' : new Date(moment + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')

describe('a timer', () => {
  test.each([
    ['*/5 * * * * * *', '2026-03-01 10:00:00', '2026-03-01 10:00:05'],
    ['0 */10 * * * * *', '2026-03-01 10:00:00', '2026-03-01 10:10:00'],
    ['0 0 9 * * * *', '2026-03-01 09:00:00', '2026-03-02 09:00:00'],
    ['0 30 23 31 12 * *', '2026-03-01 09:00:00', '2026-12-31 23:30:00'],
    ['0 0 9 * * MON-FRI *', '2026-03-06 12:00:00', '2026-03-09 09:00:00'],
    ['0 0 9 1 * MON *', '2026-03-03 00:00:00', '2026-03-09 09:00:00'],
    ['0 0 9,18 * * * *', '2026-03-01 09:30:00', '2026-03-01 18:00:00'],
    ['0 0 0 29 2 * *', '2026-03-01 00:00:00', '2028-02-29 00:00:00'],
    ['0 0 0 1 JAN * 2027', '2026-03-01 00:00:00', '2027-01-01 00:00:00'],
    ['0 0 0 1 1 * 2020', '2026-03-01 00:00:00', 'never'],
  ])('%s after %s is %s', (expression, now, next) => {
    expect(shown(nextRun(parseCron(expression), at(now)))).toBe(next)
  })

  test.each([
    ['* * * * *'],
    ['60 * * * * * *'],
    ['0 0 24 * * * *'],
    ['a * * * * * *'],
    ['5-1 * * * * * *'],
    ['*/0 * * * * * *'],
  ])('cannot be %s', (expression) => {
    expect(() => parseCron(expression)).toThrow(/is no timer/)
  })
})
