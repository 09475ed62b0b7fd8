import { _ } from '#server/command'
import type { Fields } from '#server/fields'
import type { Store } from '#server/store'
import type { PlaceBook, Turn } from '#shared/events/placeBook'

/** Takes a free place in one step, unless somebody waits for it or this member has been here already. */
export async function takePlace({ places }: Store, eventId: string, turn: Turn): Promise<boolean> {
  const taken = await places.change(
    { ...openFor(eventId, turn), left: _.gt(0), 'waiting.0': _.exists(false) },
    { left: _.inc(-1), holders: _.push([turn]), rev: _.inc(1) }
  )
  return taken === 1
}

/** Joins the end of the queue in one step, only while there is no free place to take. */
export async function joinWaitlist({ places }: Store, eventId: string, turn: Turn): Promise<boolean> {
  const joined = await places.change(
    _.and([
      { ...openFor(eventId, turn), hasWaitlist: true, 'waiting.member': _.neq(turn.member) },
      _.or<PlaceBook>([{ left: _.lte(0) }, { 'waiting.0': _.exists(true) }]),
    ]),
    { waiting: _.push([turn]), rev: _.inc(1) }
  )
  return joined === 1
}

function openFor(eventId: string, { member, at }: Turn): Fields<PlaceBook> {
  return {
    _id: eventId,
    status: 'open',
    opensAt: _.lte(at),
    closesAt: _.gt(at),
    'holders.member': _.neq(member),
    'removed.member': _.neq(member),
  }
}
