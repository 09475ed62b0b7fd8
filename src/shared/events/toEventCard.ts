import { eventPhase, type PlaceCount, type UnionEvent } from './event'
import type { EventCard } from './view'

/** The fields of an event that a list shows. */
export function toEventCard(event: UnionEvent, count: PlaceCount, now: number): EventCard {
  const { id, title, kind, venue, startsAt, endsAt, opensAt, closesAt, organiser, lottery, rotation } = event
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
    ...(lottery && { lottery: { drawsAt: lottery.drawsAt } }),
    ...(rotation && { rotation: {} }),
  }
}
