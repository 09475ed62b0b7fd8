import { countPlaces } from '#server/countPlaces'
import type { Store } from '#server/store'
import type { Announcement } from '#shared/events/announcement'

/** Leaves word for everybody in the event; a job turns it into messages. Answers how many will be told. */
export async function announce(
  store: Store,
  { kind, eventId, turn }: Pick<Announcement, 'kind' | 'eventId' | 'turn'>,
  now: number
): Promise<number> {
  await store.announcements.add({ id: `${kind}:${eventId}:${turn}`, kind, eventId, turn, state: 'waiting', at: now })
  const { capacity, left, waiting } = (await countPlaces(store, [eventId]))(eventId)
  return capacity - left + waiting
}
