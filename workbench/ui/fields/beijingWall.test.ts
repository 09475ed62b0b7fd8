import { execFileSync } from 'node:child_process'
import dayjs from 'dayjs'
import { endOfDay, momentOf, wallOf } from './beijingWall'

const EIGHT_THIRTY = Date.UTC(2026, 9, 24, 0, 30)

describe('the clock on the wall in Beijing', () => {
  test('shows 8:30 when it is half past midnight in Greenwich', () => {
    expect(wallOf(EIGHT_THIRTY).format('YYYY-MM-DD HH:mm')).toBe('2026-10-24 08:30')
  })

  test.each([EIGHT_THIRTY, Date.UTC(2026, 2, 8, 7, 30), Date.UTC(2026, 11, 31, 16, 0), 946_684_800_000])(
    'comes back to the same moment: %s',
    (at) => expect(momentOf(wallOf(at))).toBe(at)
  )

  test('a date that a browser made in its own zone counts by what it shows', () => {
    expect(momentOf(dayjs('2026-10-24 08:30'))).toBe(EIGHT_THIRTY)
  })

  test('a day ends at 23:59, also for a moment after midnight', () => {
    const justAfterMidnight = Date.UTC(2026, 9, 23, 16, 1)
    expect(wallOf(endOfDay(justAfterMidnight)).format('YYYY-MM-DD HH:mm')).toBe('2026-10-24 23:59')
  })

  test.each(['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati', 'UTC'])('is the same in %s', (zone) => {
    const script = `const dayjs = require('dayjs'); dayjs.extend(require('dayjs/plugin/utc'))
      const wall = dayjs.utc(${EIGHT_THIRTY} + 28800000).hour(2).minute(30)
      process.stdout.write(String(dayjs.utc(wall.format('YYYY-MM-DDTHH:mm:ss')).valueOf() - 28800000))`
    const env = { ...process.env, TZ: zone }
    expect(Number(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }))).toBe(
      EIGHT_THIRTY - 6 * 3_600_000
    )
  })
})
