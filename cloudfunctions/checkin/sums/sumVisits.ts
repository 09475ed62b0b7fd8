import type { Step } from '#server/agenda'
import type { Job } from '#server/job'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { inBeijing } from '#shared/beijingTime'
import { attendanceOf, MARK, SETTLED_MS } from './attendance'

const A_STEP = 1000

type Summing = Pick<Job, 'store' | 'until' | 'clock'>

/**
 * 记到场簿. Copies what is settled into the books, some events at a time; cut short anywhere it goes on where the mark
 * stands. On the first of a month all are made anew from the rows, so that no fault in a book lasts.
 */
export async function sumVisits({ store, until, clock }: Summing): Promise<void> {
  const now = clock()
  if (inBeijing(now).date() === 1) await dropBooks(store)
  const settled = now - SETTLED_MS
  while (clock() < until && (await sumSome(store, settled)) < settled);
}

/** The step of the night. */
export const sumEveryNight: Step = {
  run: async (job) => {
    await sumVisits(job)
    return undefined
  },
  every: '04:20',
}

/** Throws the books away; numbers are then counted from the rows until they are made again. */
export async function dropBooks({ attendance, attendanceMarks }: Store): Promise<void> {
  await attendanceMarks.remove({ _id: MARK })
  await attendance.remove({})
}

/** One step: the events of the next rows, whole, and then the mark. Answers how far the books go. */
async function sumSome({ checkins, attendance, attendanceMarks }: Store, settled: number): Promise<number> {
  const from = (await attendanceMarks.find(MARK))?.until ?? 0
  if (from >= settled) return from
  const state = 'in' as const
  const next = await checkins.list({
    where: { state, at: _.gt(from).and(_.lte(settled)) },
    order: ['at', 'asc'],
    limit: A_STEP,
    fields: ['eventId', 'at'],
  })
  // Others of the last moment may stand behind; where all are of one moment, all of them are taken.
  const last = next.at(-1)?.at ?? settled
  const until = next.length < A_STEP ? settled : last > (next[0]?.at ?? last) ? last - 1 : last
  const events = [...new Set(next.flatMap(({ eventId, at }) => (at <= until ? eventId : [])))]
  if (until === last && next.length === A_STEP) {
    const same = await checkins.countBy({ state, at: last }, 'eventId')
    for (const eventId of same.keys()) if (!events.includes(eventId)) events.push(eventId)
  }
  const fields = ['eventId', 'memberId', 'unionId', 'at'] as const
  for (const eventId of events) {
    const rows = await checkins.listAll({ where: { eventId, state, at: _.lte(until) }, fields })
    for (const book of attendanceOf(rows)) await attendance.put(book)
  }
  await attendanceMarks.put({ id: MARK, until })
  return until
}
