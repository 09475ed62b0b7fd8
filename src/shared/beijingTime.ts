import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** Offset of Beijing's clock: the same since 1991. */
const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 24 * 3_600_000

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/**
 * The wall clock of Beijing, only to be read and formatted: it is kept as UTC shifted by eight hours, so that zone and
 * daylight saving of the machine have no part in it. For moments use `dayStart`, `monthStart`, `nextMidnight`.
 */
export function inBeijing(at: number) {
  return dayjs.utc(at + OFFSET_MS)
}

/** The moment when the day of `at` began in Beijing. */
export function dayStart(at: number): number {
  return Math.floor((at + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS
}

export function monthStart(at: number): number {
  return inBeijing(at).startOf('month').valueOf() - OFFSET_MS
}

export function nextMidnight(at: number): number {
  return dayStart(at) + DAY_MS
}

/** A day such as 10 月 24 日, with the year when it is not the current one. */
export function dayText(at: number, now: number): string {
  const sameYear = inBeijing(at).year() === inBeijing(now).year()
  return inBeijing(at).format(sameYear ? 'M 月 D 日' : 'YYYY 年 M 月 D 日')
}

export function clockText(at: number): string {
  return inBeijing(at).format('H:mm')
}

export function weekdayText(at: number): string {
  return WEEKDAYS[inBeijing(at).day()] ?? ''
}

export function momentText(at: number, now: number): string {
  return `${dayText(at, now)} ${clockText(at)}`
}

/** Whole days from today to that day: 0 today, 1 tomorrow, -1 yesterday. */
export function daysAway(at: number, now: number): number {
  return inBeijing(at).startOf('day').diff(inBeijing(now).startOf('day'), 'day')
}

const NEAR: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** A moment such as 今天 7:30 or 后天 8:30, else the date. */
export function nearText(at: number, now: number): string {
  const near = NEAR[daysAway(at, now)]
  return near ? `${near} ${clockText(at)}` : dayText(at, now)
}

/** A span such as 10 月 24–25 日, or one day when both moments fall on it. */
export function spanText(startsAt: number, endsAt: number, now: number): string {
  const from = inBeijing(startsAt)
  const to = inBeijing(endsAt)
  if (from.isSame(to, 'day')) return `${dayText(startsAt, now)} ${weekdayText(startsAt)}`
  if (from.isSame(to, 'month')) return dayText(startsAt, now).replace(/ 日$/, `–${to.date()} 日`)
  return `${dayText(startsAt, now)}至 ${dayText(endsAt, now)}`
}
