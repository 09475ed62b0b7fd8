import type { UnionEvent } from '#shared/events/event'
import type { Turn } from '#shared/events/places/placeBook'
import { sessionsIn } from '#shared/events/places/severalSessions'
import { poolOf } from './standing'

/** The event as it begins for whoever has chosen some of its sessions. */
export function asChosen(event: UnionEvent, turn: Turn): UnionEvent {
  const chosen = sessionsIn(poolOf(turn))
  const starts = event.sessions?.filter(({ id }) => chosen.includes(id)).map(({ startsAt }) => startsAt) ?? []
  return starts.length > 0 ? { ...event, startsAt: Math.min(...starts) } : event
}
