import { dayStart, inBeijing } from '../beijingTime'
import { lookUp } from '../lookUp'
import holidays from './holidays.json'

const DAY_MS = 24 * 3_600_000

/** 一年的节假日. What the State Council's notice says of a year: days off by spans, and weekend days that are worked. */
interface HolidayYear {
  source: string
  off: string[][]
  work: string[]
}

/** The notice for the year of a moment; nothing for a year whose notice has not been entered. */
export function holidayYear(at: number): HolidayYear | undefined {
  return lookUp<HolidayYear>(holidays, String(inBeijing(at).year()))
}

/** Whether the offices work on the day of a moment. Of a year without a notice only the weekends are known. */
export function isWorkday(at: number): boolean {
  const day = inBeijing(at).format('YYYY-MM-DD')
  const year = holidayYear(at)
  if (year?.work.includes(day)) return true
  if (year?.off.some(([from = '', until = '']) => from <= day && day <= until)) return false
  return inBeijing(at).day() % 6 !== 0
}

/** The end of the n-th working day after the day of a moment: the first midnight at which a promise is broken. */
export function endOfWorkday(from: number, days: number): number {
  let day = dayStart(from)
  for (let left = days; left > 0; ) {
    day += DAY_MS
    if (isWorkday(day)) left -= 1
  }
  return day + DAY_MS
}

/** The beginning of the last working day before a day. */
export function startOfWorkdayBefore(day: number): number {
  let before = dayStart(day) - DAY_MS
  while (!isWorkday(before)) before -= DAY_MS
  return before
}

/** Working days that are left after today before a promise ends, 0 on its last day; below zero those that it is late. */
export function workdaysLeft(dueAt: number, now: number): number {
  if (now >= dueAt) return -countWorkdays(dueAt, dayStart(now) + DAY_MS)
  return countWorkdays(dayStart(now) + DAY_MS, dueAt)
}

function countWorkdays(from: number, until: number): number {
  let days = 0
  for (let day = from; day < until; day += DAY_MS) if (isWorkday(day)) days += 1
  return days
}
