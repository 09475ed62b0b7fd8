import type { Store } from '#server/store'
import { versionOf } from '#shared/events/form/version'
import type { StoredEvent } from './storedEvent'

const GOOD_FOR_MS = 2000

const read = new WeakMap<Store, Map<string, { event: StoredEvent; until: number }>>()

/**
 * The event as it was at most two seconds ago. In a rush thousands read the same text; what must be exact (state,
 * window, capacity) is decided by the place book. Whoever saw a newer `form` makes it read anew.
 */
export async function readEventText(
  store: Store,
  eventId: string,
  { now, form = 1 }: { now: number; form?: number | undefined }
): Promise<StoredEvent> {
  const texts = read.get(store) ?? new Map()
  read.set(store, texts)
  const known = texts.get(eventId)
  if (known && known.until > now && versionOf(known.event) >= form) return known.event
  const event = await store.events.get(eventId)
  // A draft may be published in the next moment, and then nobody may hear that it is not.
  if (event.state !== 'draft') texts.set(eventId, { event, until: now + GOOD_FOR_MS })
  return event
}
