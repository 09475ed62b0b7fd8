import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { monthStart } from '#shared/beijingTime'
import { MARK } from './attendance'

/** Looks again so often when a book is made anew meanwhile. */
const ROUNDS = 3

/** One time somebody was in, of whatever union they were then. */
export interface Attended {
  eventId: string
  memberId: string
  unionId: string
  at: number
}

/**
 * Everybody who was in after `from` and not after `until`: from the books what is settled, from the rows what is later.
 * The same as reading all rows, and some tens of looks less.
 */
export async function readAttendance(
  { checkins, attendance, attendanceMarks }: Store,
  { from, until }: { from: number; until: number }
): Promise<Attended[]> {
  // The mark first: a book that is made meanwhile then has more than is taken from it, never less.
  const settled = (await attendanceMarks.find(MARK))?.until ?? 0
  const [books, late] = await Promise.all([
    settled > from ? attendance.listAll({ where: { last: _.gt(from), first: _.lte(until) } }) : [],
    checkins.listAll({
      where: { state: 'in', at: _.gt(Math.max(from, settled)).and(_.lte(until)) },
      order: ['at', 'asc'],
      thenBy: ['_id', 'asc'],
      fields: ['eventId', 'memberId', 'unionId', 'at'],
    }),
  ])
  const end = Math.min(until, settled)
  const visits: Attended[] = late.map(({ eventId, memberId, unionId, at }) => ({ eventId, memberId, unionId, at }))
  for (const { id: eventId, first, came } of books) {
    if (first > end) continue
    for (const { memberId, at, unionId } of came)
      if (at > from && at <= end) visits.push({ eventId, memberId, unionId, at })
  }
  return visits
}

/** Takes somebody out of a book whose check-in was taken back, and out of its sum. Safe to repeat. */
export async function dropVisit(
  { attendance }: Pick<Store, 'attendance'>,
  { eventId, memberId }: { eventId: string; memberId: string }
): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const book = await attendance.find(eventId)
    const one = book?.came.find((visit) => visit.memberId === memberId)
    if (!book || !one) return
    const { unionId } = one
    const month = monthStart(one.at)
    const index = book.sums?.findIndex((sum) => sum.unionId === unionId && sum.month === month) ?? -1
    // Counted down by whoever takes the person out, and only where the sum still stands at its place.
    const changed = await attendance.change(
      {
        ...{ _id: eventId, 'came.memberId': memberId },
        ...(index >= 0 && { [`sums.${index}.unionId` as const]: unionId, [`sums.${index}.month` as const]: month }),
      },
      { came: _.pull({ memberId }), ...(index >= 0 && { [`sums.${index}.count` as const]: _.inc(-1) }) }
    )
    if (changed > 0) return
  }
}
