import { GONE_ID, type Leaver } from '#server/retention/leaver'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { promiseWork } from '../agenda/feature'
import { withoutAnswers } from './answers/sealedAnswers'
import { dropFiles } from './files/handInFiles'
import { promoteWaiting } from './line/promoteWaiting'
import { dropEntries } from './order/entries/dropEntries'
import { giveBack } from './places/giveBack'
import { settleMember } from './places/settling'

const EVENTS = 1000

/** Gives back the places in events to come, to those who wait for them; what was answered goes for good. */
export const leaveEvents: Leaver = {
  async atOnce(store, { member }, now) {
    if (!member) return false
    // The entry goes first: a draw that has just read it looks again, and takes the place back.
    await dropEntries(store, member.id)
    const books = await listComing(store, member.id, now)
    if (books.length > 0) await promiseWork(store, { name: 'events.settle', now })
    for (const { id } of books) await withdraw(store, { eventId: id, memberId: member.id, now })
    return false
  },

  async forGood(store, { id: personId, member }) {
    const { registrations, lotteryEntries, earlierEntries } = store
    await dropFiles(store, { personId })
    await lotteryEntries.remove({ personId })
    if (member) await earlierEntries.remove({ memberId: member.id })
    await registrations.change({ personId }, { personId: GONE_ID, ...withoutAnswers, 'absent.plea': _.remove() })
    return false
  },
}

/** Books of events to come in which a member holds a place or waits for one. */
export async function listComing({ places }: Store, memberId: string, now: number): Promise<Pick<PlaceBook, 'id'>[]> {
  return places.list({
    where: { status: 'open', startsAt: _.gt(now), 'people.id': memberId },
    limit: EVENTS,
    fields: ['_id'],
  })
}

/** Gives back what a member has in one event, and offers it to whoever waits. */
export async function withdraw(
  store: Store,
  { eventId, memberId, now }: { eventId: string; memberId: string; now: number }
): Promise<void> {
  const event = await store.events.get(eventId)
  await giveBack(store, { eventId, member: memberId, now, onlyIf: { startsAt: _.gt(now) } })
  await settleMember(store, event, memberId, now)
  await promoteWaiting(store, event, now)
}
