import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { promiseWork } from '../../agenda/feature'
import { settleMember } from '../places/settling'
import { endForming } from '../team/endForming'
import { endOffer } from './offering'
import { promoteWaiting } from './promoteWaiting'

/**
 * 到点的候补. Ends the offers whose time is over and the places of teams that are not whole by then, gives them on, and looks again when the next thing in this line
 * is due: an offer, a team, somebody's rest, or what is saved up for them.
 */
export const lineDeed: Deed = {
  async run({ store, clock }, eventId) {
    const now = clock()
    const event = await store.events.find(eventId)
    if (event?.state !== 'published' || now >= event.endsAt) return forgetDue(store, eventId, now)
    await promiseWork(store, { name: 'events.settle', now })
    const [book] = await store.places.project<Timed>({ _id: eventId }, { offers: 1, forming: 1 })
    for (const { key, until } of book?.offers ?? []) {
      if (until > now) continue
      const members = (await endOffer(store, eventId, { key, now })) ?? []
      for (const member of members) await settleMember(store, event, member, now)
    }
    for (const { key, until } of book?.forming ?? []) {
      if (until > now) continue
      const members = await endForming(store, event, { key, now })
      for (const member of members) await settleMember(store, event, member, now)
    }
    await promoteWaiting(store, event, now)
    await forgetDue(store, eventId, now)
    return nextIn(store, eventId, now)
  },
  all: async ({ places }) => {
    const isDue = _.or<PlaceBook>([
      { 'offers.0': _.exists(true) },
      { 'resting.0': _.exists(true) },
      { 'forming.0': _.exists(true) },
      { 'saving.0': _.exists(true) },
    ])
    const due = await places.listAll({
      where: _.and<PlaceBook>([{ status: 'open' }, isDue]),
      fields: ['offers', 'resting', 'forming', 'saving'],
    })
    return due.map(({ id, ...book }) => ({ subject: id, at: Math.min(...timesIn(book)) }))
  },
}

/** Last of all: what somebody dies over before the line was looked at is still to be looked at. */
async function forgetDue({ places }: Store, eventId: string, now: number): Promise<undefined> {
  await places.change({ _id: eventId, 'resting.until': _.lte(now) }, { resting: _.pull({ until: _.lte(now) }) })
  await places.change({ _id: eventId, 'saving.until': _.lte(now) }, { saving: _.pull({ until: _.lte(now) }) })
}

type Timed = Pick<PlaceBook, 'offers' | 'resting' | 'forming' | 'saving'>

/** What was due and is still there was changed by somebody meanwhile, and is looked at again in a minute. */
const AGAIN_MS = 60_000

async function nextIn({ places }: Store, eventId: string, now: number) {
  const [book] = await places.project<Timed>({ _id: eventId }, { offers: 1, resting: 1, forming: 1, saving: 1 })
  const again = AGAIN_MS + now
  const times = book ? timesIn(book).map((at) => (at > now ? at : again)) : []
  return times.length > 0 ? Math.min(...times) : undefined
}

function timesIn({ offers, resting = [], forming = [], saving = [] }: Timed): number[] {
  return [...offers, ...resting, ...forming, ...saving].map(({ until }) => until)
}
