import type { EventCard } from '#shared/events/view'
import { isTaking, isWaitedFor } from '../../isTaking'

export const FILTERS = ['all', 'open', 'waiting', 'draft', 'past'] as const
export type EventFilter = (typeof FILTERS)[number]

/** The events of a filter; the numbers of today lead to the same filters. */
export function eventsOf(filter: EventFilter, events: EventCard[], now: number): EventCard[] {
  const belongs: Record<EventFilter, (event: EventCard) => boolean> = {
    all: () => true,
    open: (event) => isTaking(event, now),
    waiting: (event) => isWaitedFor(event, now),
    draft: ({ phase }) => phase === 'draft',
    past: ({ phase }) => phase === 'finished' || phase === 'cancelled',
  }
  return events.filter(belongs[filter])
}
