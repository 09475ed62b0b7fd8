import { momentText } from '../../beijingTime'
import type { UnionEvent } from '../event'

/** 日历里的一条. What a calendar is given of an event; `uid` stays and `sequence` rises, so that adding it again replaces it. */
export interface CalendarEntry {
  uid: string
  sequence: number
  changedAt: number
  title: string
  place: string
  notes: string
  startsAt: number
  /** Missing for a session, which says only when it begins. */
  endsAt?: number
}

/** So long before the start the calendar reminds of it. */
export const REMINDS_BEFORE_S = 2 * 3600

/** The entry for somebody who has a place, in the sessions of theirs where there are some: it is of the first, and names all. */
export function calendarEntry(event: UnionEvent, own: string[]): CalendarEntry {
  const { id, rev, changedAt, venue, summary, bring, organiser, startsAt, endsAt } = event
  const sessions = (event.sessions ?? [])
    .filter(({ id: one }) => own.includes(one))
    .sort((one, other) => one.startsAt - other.startsAt)
  const [session] = sessions
  const others = sessions.map((one) => `${one.name} ${momentText(one.startsAt, startsAt)}`).join('，')
  const notes = [
    sessions.length > 1 && `您报的场次：${others}`,
    bring && `带什么：${bring}`,
    summary,
    `主办：${organiser}`,
  ]
  return {
    ...{ uid: `${id}@hongqiang-changan`, sequence: rev, changedAt, place: venue },
    title: session ? `${event.title}·${session.name}` : event.title,
    notes: notes.filter(Boolean).join('\n'),
    ...(session ? { startsAt: session.startsAt } : { startsAt, endsAt }),
  }
}
