import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { MOST_EDITIONS } from '#shared/brands/brand'
import { editionOf } from '#shared/brands/editionOf'
import { isByName } from '#shared/events/invited/invited'
import { leaveWork } from '../../agenda/feature'
import type { StoredEvent } from '../storedEvent'

/**
 * 成为一届. An event that was made as the next edition of one that stands in a brand becomes an edition of it once it is out; only
 * once, so that officers who take it out of the brand have the last word.
 */
export const joinBrandDeed: Deed = {
  async run({ store, clock }, eventId) {
    const event = await store.events.find(eventId)
    if (!event?.like || event.state === 'draft') return undefined
    // A brand is read by everybody, and an event by name is not.
    if (event.state === 'published' && !isByName(event)) await joinBrand(store, { ...event, like: event.like }, clock())
    await store.events.change({ _id: eventId, like: event.like }, { like: _.remove() })
    return undefined
  },
  all: async ({ events }) => {
    const out = await events.listAll({ where: { state: 'published', like: _.exists(true) }, fields: ['changedAt'] })
    return out.map(({ id, changedAt }) => ({ subject: id, at: changedAt ?? 0 }))
  },
}

async function joinBrand({ brands }: Store, event: StoredEvent & { like: string }, now: number): Promise<void> {
  for (;;) {
    const [brand] = await brands.list({ where: { 'editions.eventId': event.like }, limit: 1 })
    const isThere = brand?.editions.some(({ eventId }) => eventId === event.id)
    if (!brand || isThere || brand.editions.length >= MOST_EDITIONS) return
    const editions = [...brand.editions, editionOf(event)]
    const joined = await brands.change({ _id: brand.id, rev: brand.rev }, { editions, changedAt: now, rev: _.inc(1) })
    if (joined === 1) return
  }
}

/** Puts an event out, so that it joins the brand of the edition before, also after a crash. */
export function leaveJoining<Written>(
  store: Store,
  { event, now, write }: { event: Pick<StoredEvent, 'id' | 'like'>; now: number; write: () => Promise<Written> }
): Promise<Written> {
  return event.like ? leaveWork(store, { name: 'events.joinBrand', subject: event.id, now }, write) : write()
}
