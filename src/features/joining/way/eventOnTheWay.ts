import { useParams } from '#platform/pages/useParams'
import type { Input } from '#shared/api'

/** The event to which somebody was on their way when they turned off to join, if there is one. */
export function useEventOnTheWay(): Input<'events.keepForJoining'> | undefined {
  const { event, session } = useParams()
  return event ? { eventId: event, ...(session && { session }) } : undefined
}

/** The same as what an address carries on. */
export function onTheWay(asked: Input<'events.keepForJoining'> | undefined): Record<string, string | undefined> {
  return asked ? { event: asked.eventId, session: asked.session } : {}
}
