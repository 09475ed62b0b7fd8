import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { monthStart } from '#shared/beijingTime'
import { type Attendance, MARK } from './attendance'
import { readAttendance } from './readAttendance'

/** How many of a union came to an event in a month. */
export interface VisitSum {
  eventId: string
  unionId: string
  month: number
  count: number
}

/** Whole months, from the beginning of one to that of another. */
interface Span {
  from: number
  until: number
}

/** Looks again so often when books are made meanwhile. */
const ROUNDS = 3

/**
 * The numbers of some months, without the people: sums of the books for what is settled, rows for what is later. The mark
 * is read before and after, so that no book that was made in between counts rows which are counted one by one.
 */
export async function readSums(store: Store, span: Span): Promise<VisitSum[]> {
  for (let round = 0; round < ROUNDS; round++) {
    const settled = await settledIn(store)
    const sums = await sumOnce(store, span, settled)
    if ((await settledIn(store)) === settled) return sums
  }
  return fromVisits(await readAttendance(store, { from: span.from - 1, until: span.until - 1 }))
}

async function settledIn({ attendanceMarks }: Store): Promise<number> {
  return (await attendanceMarks.find(MARK))?.until ?? 0
}

async function sumOnce(store: Store, { from, until }: Span, settled: number): Promise<VisitSum[]> {
  const { attendance, checkins } = store
  const [books, late] = await Promise.all([
    settled >= from
      ? attendance.listAll({ where: { last: _.gte(from), first: _.lt(until) }, fields: ['sums', 'first'] })
      : [],
    checkins.listAll({
      where: { state: 'in', at: _.gte(Math.max(from, settled + 1)).and(_.lt(until)) },
      order: ['at', 'asc'],
      thenBy: ['_id', 'asc'],
      fields: ['eventId', 'memberId', 'unionId', 'at'],
    }),
  ])
  const old = await attendance.listByIds(books.filter(({ sums }) => !sums).map(({ id }) => id))
  const inSpan = ({ month }: VisitSum) => month >= from && month < until
  const ofOld = old.flatMap(({ id, came }) =>
    came.flatMap((visit) => (visit.at <= settled ? { ...visit, eventId: id } : []))
  )
  return [...books.flatMap(sumsIn), ...fromVisits(ofOld), ...fromVisits(late)].filter(inSpan)
}

function sumsIn({ id, sums = [] }: Pick<Attendance, 'id' | 'sums'>): VisitSum[] {
  return sums.map((sum) => ({ ...sum, eventId: id }))
}

function fromVisits(visits: readonly { eventId: string; unionId: string; at: number }[]): VisitSum[] {
  return visits.map(({ eventId, unionId, at }) => ({ eventId, unionId, month: monthStart(at), count: 1 }))
}
