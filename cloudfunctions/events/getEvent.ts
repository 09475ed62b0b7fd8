import type { Context } from '#server/context'
import { countPlaces } from '#server/countPlaces'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { eventPhase, type OpenTo } from '#shared/events/event'
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

  const [countOf, openToNames] = await Promise.all([countPlaces(store, [eventId]), namesOf(store, event.openTo)])
  const member = person?.member
  const [mine, colleagues] = member
    ? await Promise.all([
        readPlace(store, eventId, member.id),
        store.registrations.count({ eventId, status: 'confirmed', enterpriseId: member.enterpriseId }),
      ])
    : [undefined, 0]
  const count = countOf(eventId)
  return done({ event, phase: eventPhase(event, count, now), count, colleagues, openToNames, ...(mine && { mine }) })
}

const NAMED_AT_MOST = 3

/** Whoever may not take part learns from the page whose event it is, not from a refusal. */
async function namesOf({ unions }: Store, openTo: OpenTo): Promise<string[]> {
  if (openTo.kind !== 'unions') return []
  return (await unions.listByIds(openTo.unionIds.slice(0, NAMED_AT_MOST))).map(({ name }) => name)
}
