import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import {
  clockText,
  dayStart,
  daysAway,
  dayText,
  inBeijing,
  monthStart,
  nearText,
  nextMidnight,
  spanText,
} from './beijingTime'

dayjs.extend(utc)

/** 2026-11-22 12:00 in Beijing. */
const NOON = Date.UTC(2026, 10, 22, 4)
const HOUR = 3_600_000
const DAY = 24 * HOUR

test.each([
  ['the last minute of a day', Date.UTC(2026, 10, 22, 15, 59), '11 月 22 日', '23:59'],
  ['the first minute of the next', Date.UTC(2026, 10, 22, 16), '11 月 23 日', '0:00'],
  ['New Year’s Eve in London is New Year in Beijing', Date.UTC(2026, 11, 31, 16), '2027 年 1 月 1 日', '0:00'],
])('%s', (_words, at, day, clock) => {
  expect([dayText(at, NOON), clockText(at)]).toEqual([day, clock])
})

test('days, months and midnights begin in Beijing', () => {
  expect(dayStart(NOON)).toBe(NOON - 12 * HOUR)
  expect(nextMidnight(NOON)).toBe(NOON + 12 * HOUR)
  expect(nextMidnight(NOON + 12 * HOUR)).toBe(NOON + 36 * HOUR)
  expect(monthStart(NOON)).toBe(Date.UTC(2026, 9, 31, 16))
})

test('near days have names, others a date', () => {
  expect([-1, 0, 1, 2, 3].map((days) => nearText(NOON + days * DAY, NOON))).toEqual([
    '昨天 12:00',
    '今天 12:00',
    '明天 12:00',
    '后天 12:00',
    '11 月 25 日',
  ])
  expect(daysAway(NOON + 12 * HOUR, NOON)).toBe(1)
})

test('a span says as little as it can', () => {
  expect(spanText(NOON, NOON + HOUR, NOON)).toBe('11 月 22 日 周日')
  expect(spanText(NOON, NOON + DAY, NOON)).toBe('11 月 22–23 日')
  expect(spanText(NOON, NOON + 10 * DAY, NOON)).toBe('11 月 22 日至 12 月 2 日')
})

test.each(['America/New_York', 'Europe/London', 'Asia/Shanghai'])('a machine in %s tells the same time', (zone) => {
  const script = `require('tsx/cjs/api').register()
    const { clockText, dayStart } = require(${JSON.stringify(join(__dirname, 'beijingTime.ts'))})
    const start = Date.UTC(2026, 2, 1)
    const wrong = Array.from({ length: 6000 }, (_, hour) => start + hour * 3600000).filter((at) =>
      clockText(at) !== ((new Date(at).getUTCHours() + 8) % 24) + ':00' || (dayStart(at) + 8 * 3600000) % 86400000 !== 0)
    process.stdout.write(String(wrong.length))`
  const { stdout } = spawnSync(process.execPath, ['-e', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  expect(stdout).toBe('0')
})

test('the wall clock reads as a library for it reads, at any time of ten years', () => {
  const noon = dayjs.utc(NOON + 8 * HOUR).startOf('day')
  const patterns = ['YYYY-MM-DD HH:mm:ss', 'M 月 D 日', 'YYYYMMDD-HHmm', 'H:mm', 'YYYY 年 M 月 D 日', 'M月D日 HH:mm']
  const wrong: number[] = []
  for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2030, 0, 1); at += 13 * HOUR + 61_234) {
    const wall = dayjs.utc(at + 8 * HOUR)
    const ours = [...patterns.map(inBeijing(at).format), inBeijing(at).day(), daysAway(at, NOON), monthStart(at)]
    const theirs = [
      ...patterns.map((pattern) => wall.format(pattern)),
      wall.day(),
      wall.startOf('day').diff(noon, 'day'),
      wall.startOf('month').valueOf() - 8 * HOUR,
    ]
    if (ours.join() !== theirs.join()) wrong.push(at)
  }
  expect(wrong).toEqual([])
})
