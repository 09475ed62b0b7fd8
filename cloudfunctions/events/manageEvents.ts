import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toEventCard } from '#shared/events/toEventCard'
import type { EventCard } from '#shared/events/view'
import { isOfficer, seenUnionOf } from '#shared/identity/caller'
import { done } from '#shared/result'
import { countPlaces } from './places/countPlaces'
import type { StoredEvent } from './storedEvent'

const PAGE = 30

/** 活动台账. Officers see every event, chair and committee those of their own union; the latest written first. */
export async function manageEvents(
  { cursor }: Input<'events.manage'>,
  { store, person, now }: PersonContext
): Promise<Output<'events.manage'>> {
  const page = await store.events.page({
    where: isOfficer(person) ? {} : { unionId: seenUnionOf(person) },
    order: ['pageKey', 'desc'],
    size: PAGE,
    cursor,
  })
  const countOf = await countPlaces(
    store,
    page.items.map(({ id }) => id)
  )
  return done({
    ...page,
    items: page.items.map((event) => ({ ...toEventCard(event, countOf(event.id), now), ...atDesk(event) })),
  })
}

function atDesk({ review, archived }: StoredEvent): Pick<EventCard, 'review' | 'archived'> {
  return {
    ...(review && review.state !== 'passed' && { review: review.state }),
    ...(archived && { archived: true }),
  }
}
