import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { eventKindName } from '#shared/events/eventKind'
import type { FoundEvent } from '#shared/search/found'
import { speltOf } from '../directory/feature'

/** Events that somebody may look for: so many to come, and so many of those that were last. */
const COMING = 40
const OVER = 20

/** Those for people by name are for nobody to find. */
const forAll = { 'openTo.kind': _.neq('invited') } as const

const FIELDS = ['title', 'kind', 'startsAt', 'endsAt', 'venue'] as const

/** Events to come, the next first, then those just over, each with the ways in which its title, kind and place are typed. */
export async function eventsInMind(store: Store, now: number): Promise<{ event: FoundEvent; spelt: string }[]> {
  const [coming, over] = await Promise.all([
    store.events.page({
      where: { state: 'published', endsAt: _.gt(now), ...forAll },
      ...{ order: ['endsAt', 'asc'], thenBy: ['_id', 'asc'], size: COMING, cursor: undefined, fields: [...FIELDS] },
    }),
    store.events.page({
      where: { state: 'published', endsAt: _.lte(now), ...forAll },
      ...{ order: ['endsAt', 'desc'], thenBy: ['_id', 'desc'], size: OVER, cursor: undefined, fields: [...FIELDS] },
    }),
  ])
  return [...coming.items, ...over.items].map(({ id, title, kind, startsAt, endsAt, venue }) => ({
    event: { id, title, kind, startsAt, endsAt, venue },
    spelt: speltOf(title, [eventKindName[kind], venue]),
  }))
}
