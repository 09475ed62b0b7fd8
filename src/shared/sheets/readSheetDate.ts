import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { dayStart } from '../beijingTime'

dayjs.extend(utc)

const DAY = 86_400_000

/** Day 0 of Excel, which counts a 29 February 1900 that never was; no date of a member comes near. */
const DAY_ZERO = Date.UTC(1899, 11, 30)

/**
 * The moment when a day began in Beijing, from the day as people or Excel write it; nothing when it is no day. Where the
 * column is one of months, the month's first day is meant.
 */
export function readSheetDate(text: string, daysBefore: number, { isMonth = false } = {}): number | undefined {
  if (isMonth && MONTH.test(text)) return readSheetDate(`${text.replace(MONTH, '$1-$2')}-01`, daysBefore)
  const asUtc = /^\d{5}(\.\d+)?$/.test(text)
    ? DAY_ZERO + (Math.floor(Number(text)) + daysBefore) * DAY
    : readWords(text)
  const isSound = asUtc !== undefined && asUtc >= Date.UTC(1949, 9, 1) && asUtc < Date.UTC(2100, 0, 1)
  return isSound ? dayStart(asUtc) : undefined
}

const MONTH = /^(\d{4})[-/.年](\d{1,2})月?$/

/** A moment with its zone, as programs write it: the day is that of Beijing. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

/** A day in words: 2020-3-1, 2020/03/01, 2020.3.1, 2020年3月1日 or 20200301; a time behind it is ignored. */
function readWords(text: string): number | undefined {
  if (MOMENT.test(text)) {
    const at = dayjs.utc(text).valueOf()
    return Number.isNaN(at) ? undefined : at
  }
  const [, year, month, day] =
    text.match(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/) ?? text.match(/^(\d{4})(\d{2})(\d{2})$/) ?? []
  if (!year || !month || !day) return undefined
  const read = dayjs.utc(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return read.month() === Number(month) - 1 && read.date() === Number(day) ? read.valueOf() : undefined
}
