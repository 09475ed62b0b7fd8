import type { MemberContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { inBeijing, yearStart } from '#shared/beijingTime'
import { minutesOf } from '#shared/checkin/rolls/rollCall'
import { done } from '#shared/result'

/** More than anybody goes to in a year. */
const MOST = 400
const YEAR_MS = 365 * 86_400_000

/** 我的足迹. What the asker was at in a year; a sign-up without a check-in is none. */
export async function readFootprint(
  { year }: Input<'checkin.footprint'>,
  { store, person, now }: MemberContext
): Promise<Output<'checkin.footprint'>> {
  const memberId = person.member.id
  const own = { memberId, state: 'in' as const }
  const [from, until] = [yearStart(year), yearStart(year + 1)]
  const inYear = _.gte(from).and(_.lt(until))
  const [rows, before, first, lessons] = await Promise.all([
    store.checkins.list({ where: { ...own, at: inYear }, order: ['at', 'desc'], limit: MOST }),
    store.checkins.count({ ...own, at: _.gte(yearStart(year - 1)).and(_.lt(Math.min(from, now - YEAR_MS))) }),
    store.checkins.earliest('at', own),
    store.rollMarks.list({
      where: { memberId, at: inYear, undoneAt: 0, outAt: _.gt(0) },
      limit: MOST,
      fields: ['at', 'outAt'],
    }),
  ])
  const events = new Map(
    (await store.events.listByIds(rows.map(({ eventId }) => eventId))).map((event) => [event.id, event])
  )
  const visits = rows.flatMap(({ eventId, at, along = [] }) => {
    const event = events.get(eventId)
    if (!event) return []
    const { id, title, kind, venue, startsAt } = event
    return [{ id, title, kind, venue, startsAt, at, ...(along.length > 0 && { along: along.length }) }]
  })
  const latest = inBeijing(now).year()
  const since = inBeijing(first ?? now).year()
  return done({
    year,
    visits,
    minutes: lessons.reduce((sum, lesson) => sum + minutesOf(lesson), 0),
    before,
    years: Array.from({ length: latest - since + 1 }, (_one, back) => latest - back),
  })
}
