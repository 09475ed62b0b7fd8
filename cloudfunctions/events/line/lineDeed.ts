import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { lookUp } from '#shared/lookUp'
import { promiseWork } from '../../agenda/feature'
import { settleMember } from '../places/settling'
import { endOffer } from './offering'
import { promoteWaiting } from './promoteWaiting'

/**
 * 到点的候补. Ends the offers whose time is over, gives the places on, and looks again when the next thing in this line
 * is due: an offer or somebody's rest.
 */
export const lineDeed: Deed = {
  async run({ store, clock }, eventId) {
    const now = clock()
    const event = await store.events.find(eventId)
    if (event?.state !== 'published' || now >= event.endsAt) return undefined
    await promiseWork(store, { name: 'events.settle', now })
    const [book] = await store.places.project<Pick<PlaceBook, 'offers'>>({ _id: eventId }, { offers: 1 })
    for (const { key, until } of book?.offers ?? []) {
      if (until > now) continue
      const members = (await endOffer(store, eventId, { key, now })) ?? []
      for (const member of members) await settleMember(store, event, member, now)
    }
    await promoteWaiting(store, event, now)
    return nextIn(store, eventId, now)
  },
  all: async ({ places }) => {
    const offering = await places.listAll({ where: { status: 'open', 'offers.0': _.exists(true) }, fields: ['offers'] })
    return offering.map(({ id, offers }) => ({ subject: id, at: Math.min(...offers.map(({ until }) => until)) }))
  },
}

async function nextIn({ places }: Store, eventId: string, now: number) {
  const book = await places.find(eventId)
  if (!book) return undefined
  const waiting = book.waiting.flatMap((key) => lookUp(book.turns, key) ?? [])
  const times = [...book.offers.map(({ until }) => until), ...waiting.flatMap(({ rests }) => rests ?? [])].filter(
    (at) => at > now
  )
  return times.length > 0 ? Math.min(...times) : undefined
}
