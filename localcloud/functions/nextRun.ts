import type { Cron } from './cron'

/** Offset of Beijing's clock, by which timers run; it knows no summer time. */
const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const FARTHEST_DAYS = 366 * 10

/** The first moment after `now` that the expression means, or undefined when there is none in ten years. */
export function nextRun(cron: Cron, now: number): number | undefined {
  const local = Math.floor((now + OFFSET_MS) / 1000) * 1000 + 1000
  const today = Math.floor(local / DAY_MS) * DAY_MS
  for (let day = 0; day < FARTHEST_DAYS; day++) {
    const midnight = today + day * DAY_MS
    if (!isDay(cron, new Date(midnight))) continue
    const found = timeOfDay(cron, day === 0 ? local - midnight : 0)
    if (found !== undefined) return midnight + found - OFFSET_MS
  }
  return undefined
}

/** Whether a timer runs on a day. With both a day of the month and a day of the week given, either will do. */
function isDay({ day, month, week, year }: Cron, date: Date): boolean {
  if (!holds(year, date.getUTCFullYear()) || !holds(month, date.getUTCMonth() + 1)) return false
  const isDayOfMonth = holds(day, date.getUTCDate())
  const isDayOfWeek = holds(week, date.getUTCDay())
  return day && week ? isDayOfMonth || isDayOfWeek : isDayOfMonth && isDayOfWeek
}

function timeOfDay({ hour, minute, second }: Cron, from: number): number | undefined {
  for (let h = Math.floor(from / 3_600_000); h < 24; h++) {
    if (!holds(hour, h)) continue
    for (let m = 0; m < 60; m++) {
      if (!holds(minute, m)) continue
      for (let s = 0; s < 60; s++) {
        const time = ((h * 60 + m) * 60 + s) * 1000
        if (time >= from && holds(second, s)) return time
      }
    }
  }
  return undefined
}

function holds(values: ReadonlySet<number> | undefined, value: number): boolean {
  return values === undefined || values.has(value)
}
