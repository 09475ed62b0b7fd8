/** Offset of Beijing's clock: the same since 1991. */
const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 24 * 3_600_000

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** The wall clock of Beijing at a moment, only to be read and formatted. */
interface BeijingWall {
  year: () => number
  date: () => number
  day: () => number
  hour: () => number
  minute: () => number
  /** YYYY, M, D, H, m and s, each letter twice for two digits; whatever else stands there stays. */
  format: (pattern: string) => string
}

/**
 * The wall clock of Beijing: it is kept as UTC shifted by eight hours, so that zone and daylight saving of the machine
 * have no part in it. For moments use `dayStart`, `monthStart`, `nextMidnight`. Written here, since a library for it is
 * a fortieth of what a phone downloads first.
 */
export function inBeijing(at: number): BeijingWall {
  const wall = new Date(at + OFFSET_MS)
  const parts = new Map([
    ['Y', wall.getUTCFullYear()],
    ['M', wall.getUTCMonth() + 1],
    ['D', wall.getUTCDate()],
    ['H', wall.getUTCHours()],
    ['m', wall.getUTCMinutes()],
    ['s', wall.getUTCSeconds()],
  ])
  return {
    year: () => wall.getUTCFullYear(),
    date: () => wall.getUTCDate(),
    day: () => wall.getUTCDay(),
    hour: () => wall.getUTCHours(),
    minute: () => wall.getUTCMinutes(),
    format: (pattern) =>
      pattern.replace(/YYYY|MM?|DD?|HH?|mm?|ss?/g, (sign) =>
        String(parts.get(sign.slice(0, 1))).padStart(sign.length, '0')
      ),
  }
}

/** The moment when the day of `at` began in Beijing. */
export function dayStart(at: number): number {
  return Math.floor((at + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS
}

export function monthStart(at: number): number {
  return dayStart(at) - (inBeijing(at).date() - 1) * DAY_MS
}

/** The moment when a year began in Beijing. */
export function yearStart(year: number): number {
  return Date.UTC(year, 0, 1) - OFFSET_MS
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
  return (dayStart(at) - dayStart(now)) / DAY_MS
}

const NEAR: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** A moment such as 今天 7:30 or 后天 8:30, else the date. */
export function nearText(at: number, now: number): string {
  const near = NEAR[daysAway(at, now)]
  return near ? `${near} ${clockText(at)}` : dayText(at, now)
}

/** A day in few letters: 后天, 24 日, or 3 月 24 日 in another month. */
export function shortDayText(at: number, now: number): string {
  const sameMonth = monthStart(at) === monthStart(now)
  return NEAR[daysAway(at, now)] ?? inBeijing(at).format(sameMonth ? 'D 日' : 'M 月 D 日')
}

/** A span such as 10 月 24–25 日, or one day when both moments fall on it. */
export function spanText(startsAt: number, endsAt: number, now: number): string {
  const to = inBeijing(endsAt)
  if (dayStart(startsAt) === dayStart(endsAt)) return `${dayText(startsAt, now)} ${weekdayText(startsAt)}`
  if (monthStart(startsAt) === monthStart(endsAt)) return dayText(startsAt, now).replace(/ 日$/, `–${to.date()} 日`)
  return `${dayText(startsAt, now)}至 ${dayText(endsAt, now)}`
}
