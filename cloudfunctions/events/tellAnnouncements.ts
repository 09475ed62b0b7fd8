import type { Store } from '#server/store'
import type { Announcement } from '#shared/events/announcement'
import { changeMessage } from '#shared/events/placeMessage'
import { registrationId } from '#shared/events/registration'

const A_RUN = 20
const A_BATCH = 200

/** Turns waiting announcements into one message per person. A second run writes the same messages again: nothing. */
export async function tellAnnouncements(store: Store, now: number): Promise<void> {
  const waiting = await store.announcements.list({ where: { state: 'waiting' }, order: ['at', 'asc'], limit: A_RUN })
  for (const announcement of waiting) {
    await tell(store, announcement, now)
    await store.announcements.change({ _id: announcement.id, state: 'waiting' }, { state: 'told' })
  }
}

async function tell(store: Store, { kind, eventId, turn }: Announcement, now: number): Promise<void> {
  const [event, book] = await Promise.all([store.events.get(eventId), store.places.get(eventId)])
  const ids = [...book.holders, ...book.waiting].map(({ member }) => registrationId(eventId, member))
  for (let from = 0; from < ids.length; from += A_BATCH) {
    const registrations = await store.registrations.listByIds(ids.slice(from, from + A_BATCH))
    await Promise.all(
      registrations.map(({ personId }) => store.messages.add(changeMessage({ kind, event, personId, turn }, now)))
    )
  }
}
