import { containsWords, plainText } from '#shared/directory/grams'
import type { EventPhase } from '#shared/events/event'
import type { EventCard } from '#shared/events/view'
import { isTaking, isWaitedFor } from '../../isTaking'

export const FILTERS = ['all', 'open', 'waiting', 'draft', 'past', 'archived'] as const
export type EventFilter = (typeof FILTERS)[number]

/** The events of a filter whose title has the words, what is next first; the numbers of today lead to the same filters. */
export function eventsOf(filter: EventFilter, events: EventCard[], now: number, text = ''): EventCard[] {
  const belongs: Record<EventFilter, (event: EventCard) => boolean> = {
    all: ({ archived }) => !archived,
    open: (event) => isTaking(event, now),
    waiting: (event) => isWaitedFor(event, now),
    draft: ({ phase }) => phase === 'draft',
    past: ({ phase, archived }) => !archived && (phase === 'finished' || phase === 'cancelled'),
    archived: ({ archived }) => archived === true,
  }
  return events
    .filter((event) => belongs[filter](event) && containsWords(plainText(event.title), text))
    .sort((one, other) => rank[one.phase] - rank[other.phase] || byTime(one, other))
}

/** What runs comes first, then what is to come, drafts, what has ended, and what was cancelled. */
const rank: Record<EventPhase, number> = {
  running: 0,
  ...{ open: 1, full: 1, closed: 1, upcoming: 1 },
  draft: 2,
  finished: 3,
  cancelled: 4,
}

/** The next first; of what is over, the latest. */
function byTime(one: EventCard, other: EventCard): number {
  const isOver = one.phase === 'finished' || one.phase === 'cancelled'
  return isOver ? other.startsAt - one.startsAt : one.startsAt - other.startsAt
}
