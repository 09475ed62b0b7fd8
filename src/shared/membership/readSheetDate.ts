import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { dayStart } from '../beijingTime'

dayjs.extend(utc)

const DAY = 86_400_000

/** Day 0 of Excel, which counts a 29 February 1900 that never was; no date of a member comes near. */
const DAY_ZERO = Date.UTC(1899, 11, 30)

/** The moment when a day began in Beijing, from the day as people or Excel write it; nothing when it is no day. */
export function readSheetDate(text: string, daysBefore: number): number | undefined {
  const asUtc = /^\d{5}(\.\d+)?$/.test(text)
    ? DAY_ZERO + (Math.floor(Number(text)) + daysBefore) * DAY
    : readWords(text)
  const isSound = asUtc !== undefined && asUtc >= Date.UTC(1949, 9, 1) && asUtc < Date.UTC(2100, 0, 1)
  return isSound ? dayStart(asUtc) : undefined
}

/** A day in words: 2020-3-1, 2020/03/01, 2020.3.1, 2020年3月1日 or 20200301; a time behind it is ignored. */
function readWords(text: string): number | undefined {
  const [, year, month, day] =
    text.match(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/) ?? text.match(/^(\d{4})(\d{2})(\d{2})$/) ?? []
  if (!year || !month || !day) return undefined
  const read = dayjs.utc(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return read.month() === Number(month) - 1 && read.date() === Number(day) ? read.valueOf() : undefined
}
