import type { Context } from '#server/context'
import { countPlaces } from '#server/countPlaces'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { eventPhase } from '#shared/events/event'
import { isOrganiserFor } from '#shared/identity/caller'
import { done } from '#shared/result'
import { readPlace } from './myPlaces'

/** 活动详情. A draft is shown to its organisers alone. */
export async function getEvent(
  { eventId }: Input<'events.get'>,
  { store, person, now }: Context
): Promise<Output<'events.get'>> {
  const event = await store.events.get(eventId)
  if (event.state === 'draft' && !isOrganiserFor(person, event.unionId)) throw new RequestFault('not_found')

  const countOf = await countPlaces(store, [eventId])
  const member = person?.member
  const [mine, colleagues] = member
    ? await Promise.all([
        readPlace(store, eventId, member.id),
        store.registrations.count({ eventId, status: 'confirmed', enterpriseId: member.enterpriseId }),
      ])
    : [undefined, 0]
  const count = countOf(eventId)
  return done({ event, phase: eventPhase(event, count, now), count, colleagues, ...(mine && { mine }) })
}
