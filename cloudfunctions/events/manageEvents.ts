import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toEventCard } from '#shared/events/toEventCard'
import { isOfficer, ownUnionOf } from '#shared/identity/caller'
import { toPage } from '#shared/page'
import { done } from '#shared/result'
import { countPlaces } from './countPlaces'

const PAGE = 30

/** 活动台账. Officers see every event, a chair those of the own union; the latest written first. */
export async function manageEvents(
  { cursor }: Input<'events.manage'>,
  { store, person, now }: PersonContext
): Promise<Output<'events.manage'>> {
  const events = await store.events.list({
    where: {
      ...(!isOfficer(person) && { unionId: ownUnionOf(person) }),
      ...(cursor && { pageKey: _.lt(cursor) }),
    },
    order: ['pageKey', 'desc'],
    limit: PAGE + 1,
  })
  const countOf = await countPlaces(
    store,
    events.map(({ id }) => id)
  )
  return done(
    toPage(events, PAGE, { key: (event) => event.pageKey, item: (event) => toEventCard(event, countOf(event.id), now) })
  )
}
