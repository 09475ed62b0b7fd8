import { _ } from '#server/command'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import type { Announcement } from '#shared/events/announcement'
import { changeMessage } from '#shared/events/placeMessage'
import { registrationId } from '#shared/events/registration'

const A_RUN = 20
const A_BATCH = 20

/** Longer than a phone may act on a text that it read before the change: see `readEventText`. */
const TEXT_SETTLES_MS = 3000

/** Turns waiting announcements into one message per person. A second run writes the same messages again: nothing. */
export async function tellAnnouncements(store: Store, now: number): Promise<void> {
  const waiting = await store.announcements.list({
    where: { state: 'waiting', at: _.lte(now - TEXT_SETTLES_MS) },
    order: ['at', 'asc'],
    limit: A_RUN,
  })
  await runEach(waiting, async (announcement) => {
    await tell(store, announcement, now)
    await store.announcements.change({ _id: announcement.id, state: 'waiting' }, { state: 'told' })
  })
}

/** The words are those of the event as it is by now: of an event that was cancelled nobody is told that it moved. */
async function tell(store: Store, { kind, eventId, turn }: Announcement, now: number): Promise<void> {
  const [event, book] = await Promise.all([store.events.get(eventId), store.places.get(eventId)])
  if (kind === 'event_changed' && event.state === 'cancelled') return
  const members = [...book.holders, ...book.waiting].map(({ member }) => member)
  for (let from = 0; from < members.length; from += A_BATCH) {
    const personIds = await listPeople(store, eventId, members.slice(from, from + A_BATCH))
    await Promise.all(
      personIds.map((personId) => store.messages.add(changeMessage({ kind, event, personId, turn }, now)))
    )
  }
}

/** By their registrations, and by the roster for those whose registration a crash has kept from being written. */
async function listPeople({ registrations, people }: Store, eventId: string, members: string[]): Promise<string[]> {
  const written = await registrations.listByIds(members.map((member) => registrationId(eventId, member)))
  const known = new Set(written.map(({ memberId }) => memberId))
  const missing = members.filter((member) => !known.has(member))
  const others = missing.length > 0 ? await people.list({ where: { 'member.id': _.in(missing) }, limit: A_BATCH }) : []
  return [...written.map(({ personId }) => personId), ...others.map(({ id }) => id)]
}
