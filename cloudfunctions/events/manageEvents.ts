import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toEventCard } from '#shared/events/toEventCard'
import type { EventCard } from '#shared/events/view'
import { isOfficer, seenUnionOf } from '#shared/identity/caller'
import { done } from '#shared/result'
import { findNeeds } from './life/findNeeds'
import { countPlaces } from './places/countPlaces'
import type { StoredEvent } from './storedEvent'

const PAGE = 30

/** 活动台账. Officers see every event, chair and committee those of their own union; the latest written first. */
export async function manageEvents(
  { needs, cursor }: Input<'events.manage'>,
  context: PersonContext
): Promise<Output<'events.manage'>> {
  const { store, person, now } = context
  const page = await store.events.page({
    where: isOfficer(person) ? {} : { unionId: seenUnionOf(person) },
    order: ['pageKey', 'desc'],
    size: PAGE,
    cursor,
  })
  const ids = page.items.map(({ id }) => id)
  const [countOf, needsOf] = await Promise.all([
    countPlaces(store, ids),
    needs ? findNeeds(page.items, context) : undefined,
  ])
  return done({
    ...page,
    items: page.items.map((event) => ({
      ...toEventCard(event, countOf(event.id), now),
      ...atDesk(event),
      ...(needsOf && { needs: needsOf(event) }),
    })),
  })
}

function atDesk({ review, archived }: StoredEvent): Pick<EventCard, 'review' | 'archived'> {
  return {
    ...(review && review.state !== 'passed' && { review: review.state }),
    ...(archived && { archived: true }),
  }
}
