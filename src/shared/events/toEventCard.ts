import { eventPhase, type PlaceCount, type UnionEvent } from './event'
import type { EventCard } from './view'

/** What a list shows of an event. */
export function toEventCard(event: UnionEvent, count: PlaceCount, now: number): EventCard {
  const { id, title, kind, venue, startsAt, endsAt, opensAt, closesAt, organiser } = event
  return {
    id,
    title,
    kind,
    venue,
    startsAt,
    endsAt,
    opensAt,
    closesAt,
    organiser,
    phase: eventPhase(event, count, now),
    count,
  }
}
