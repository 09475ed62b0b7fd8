import { clockText, dayStart, daysAway, inBeijing, nearText, weekdayText } from '../beijingTime'

/** Whether an office telephone is answered by now, as its hours say. */
export type OfficeState = { isOpen: true; until: string } | { isOpen: false; from: string }

const WORKDAYS = /^(工作日|(周|星期)一(至|到|-|–|~)?(周|星期)五)/
const EVERY_DAY = /^(每天|每日|天天)/
const RANGE = /(\d{1,2})[:：](\d{2})\s*(?:-|–|—|~|～|至|到)\s*(\d{1,2})[:：](\d{2})/g
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const AHEAD = 8

/** Reads hours such as 工作日 9:00–12:00、13:30–17:00; nothing for words that it does not know for certain. */
export function officeState(hours: string, now: number): OfficeState | undefined {
  const isWorkdays = WORKDAYS.test(hours)
  if (!isWorkdays && !EVERY_DAY.test(hours)) return undefined
  const ranges = [...hours.matchAll(RANGE)].map(minutesOf)
  const rest = hours.replace(WORKDAYS, '').replace(EVERY_DAY, '').replace(RANGE, '')
  if (
    ranges.length === 0 ||
    /[^\s、，,；;和]/.test(rest) ||
    ranges.some(([from, until]) => from >= until || until > 1440)
  )
    return undefined
  const times = daysFrom(now, isWorkdays).flatMap((day) =>
    ranges.map(([from, until]) => ({ from: day + from * MINUTE_MS, until: day + until * MINUTE_MS }))
  )
  const next = times.sort((one, other) => one.from - other.from).find(({ until }) => now < until)
  if (!next) return undefined
  if (now >= next.from) return { isOpen: true, until: clockText(next.until) }
  const isNear = daysAway(next.from, now) <= 2
  return {
    isOpen: false,
    from: isNear ? nearText(next.from, now) : `${weekdayText(next.from)} ${clockText(next.from)}`,
  }
}

function minutesOf([, fromHour, fromMinute, untilHour, untilMinute]: RegExpMatchArray): [number, number] {
  return [Number(fromHour) * 60 + Number(fromMinute), Number(untilHour) * 60 + Number(untilMinute)]
}

/** Beginnings of the days to come on which somebody is there. Public holidays are not known. */
function daysFrom(now: number, isWorkdays: boolean): number[] {
  const days = Array.from({ length: AHEAD }, (_, index) => dayStart(now) + index * DAY_MS)
  return isWorkdays ? days.filter((day) => inBeijing(day).day() % 6 !== 0) : days
}
