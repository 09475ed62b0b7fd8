import * as v from 'valibot'
import type { EventCard } from '../events/view'
import { idText, newKeyText, textUpTo } from '../text'

export const MOST_OF_SEASON = 30
export const MOST_SEASONS = 100

/** What officers write of a season. */
export const SeasonTextSchema = v.strictObject({
  title: textUpTo(40),
  about: textUpTo(300),
  eventIds: v.pipe(
    v.array(idText()),
    v.minLength(1, '至少选一场活动'),
    v.maxLength(MOST_OF_SEASON, `一季最多 ${MOST_OF_SEASON} 场`),
    v.check((ids) => new Set(ids).size === ids.length, '有一场选了两遍')
  ),
})
export type SeasonText = v.InferOutput<typeof SeasonTextSchema>

/** 活动季. Events that belong together, on one page; once it has ended the page tells what became of them. */
export interface EventSeason extends SeasonText {
  id: string
  state: 'shown' | 'hidden'
  /** 办完归档. */
  ended?: { at: number; by: string }
  changedBy: string
  changedAt: number
  rev: number
}

/** One event of a season; who came once it has begun, and what was played and handed out in it. */
export type SeasonEvent = EventCard & {
  came?: number
  competitions?: { id: string; name: string }[]
  certificates?: number
}

/** A season as it is read: its events by their time. */
export interface SeasonTold extends Omit<EventSeason, 'eventIds'> {
  eventIds: string[]
  events: SeasonEvent[]
  /** When the first begins and the last is over; missing where none may be read. */
  span?: { from: number; until: number }
  sum: SeasonSum
}

/** 最后一页. Times that somebody came, not people: whoever came to three events counts three times. */
export interface SeasonSum {
  events: number
  over: number
  cancelled: number
  turnout: number
  certificates: number
}

export type SeasonRow = Pick<EventSeason, 'id' | 'title' | 'state' | 'ended'> & { events: number }

export function sumOfSeason(events: Pick<SeasonEvent, 'phase' | 'came' | 'certificates'>[]): SeasonSum {
  const sum = (of: (event: (typeof events)[number]) => number) => events.reduce((all, event) => all + of(event), 0)
  return {
    events: events.length,
    over: sum(({ phase }) => (phase === 'finished' ? 1 : 0)),
    cancelled: sum(({ phase }) => (phase === 'cancelled' ? 1 : 0)),
    turnout: sum(({ came = 0 }) => came),
    certificates: sum(({ certificates = 0 }) => certificates),
  }
}

/** Events that are neither over nor cancelled: before they are, a season does not end. */
export function stillToCome<Event extends Pick<SeasonEvent, 'phase'>>(events: Event[]): Event[] {
  return events.filter(({ phase }) => phase !== 'finished' && phase !== 'cancelled')
}

export const ReadSeasonInput = v.strictObject({ seasonId: idText() })
export const WriteSeasonInput = v.strictObject({
  /** A new one is named by the key of whoever begins it. */
  seasonId: v.exactOptional(idText()),
  newKey: v.exactOptional(newKeyText()),
  rev: v.exactOptional(v.pipe(v.number(), v.integer())),
  text: SeasonTextSchema,
  state: v.picklist(['shown', 'hidden']),
})
/** `rev` is the state that the officer has looked at. */
export const EndSeasonInput = v.strictObject({
  seasonId: idText(),
  rev: v.pipe(v.number(), v.integer()),
  on: v.boolean(),
})
