import { monthStart } from '#shared/beijingTime'
import type { CheckIn } from '#shared/checkin/checkIn'

/** Who was in at an event, when, and of which union then. */
export interface Came {
  memberId: string
  at: number
  unionId: string
}

/**
 * 到场簿. The check-ins of an event once more, in one document that its numbers are counted from: thirty thousand rows
 * are a hundred of these. Only a copy: it can be thrown away, and is made from the rows again.
 */
export interface Attendance {
  id: string
  first: number
  last: number
  came: Came[]
  /** How many of `came` by month and union; missing in books of before. */
  sums?: MonthSum[]
}

export interface MonthSum {
  month: number
  unionId: string
  count: number
}

/** Up to when check-ins are in the books; what is later is read row by row. */
export interface AttendanceMark {
  id: string
  until: number
}

export const MARK = 'checkins'

/** Nothing that is written down so late is still to come: a phone without a network brings what is a day old. */
export const SETTLED_MS = 72 * 3_600_000

type Row = Pick<CheckIn, 'eventId' | 'memberId' | 'unionId' | 'at'>

/** The books of these check-ins, which are all of their events that are in. */
export function attendanceOf(rows: readonly Row[]): Attendance[] {
  const books = new Map<string, Attendance>()
  for (const { eventId, memberId, unionId, at } of rows) {
    const book = books.get(eventId) ?? { id: eventId, first: at, last: at, came: [] }
    book.came.push({ memberId, at, unionId })
    book.first = Math.min(book.first, at)
    book.last = Math.max(book.last, at)
    books.set(eventId, book)
  }
  return [...books.values()].map((book) => ({ ...book, sums: sumsOf(book.came) }))
}

function sumsOf(came: readonly Came[]): MonthSum[] {
  const sums = new Map<string, MonthSum>()
  for (const { at, unionId } of came) {
    const month = monthStart(at)
    const key = `${month} ${unionId}`
    sums.set(key, { month, unionId, count: (sums.get(key)?.count ?? 0) + 1 })
  }
  return [...sums.values()]
}
