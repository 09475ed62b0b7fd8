import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { membersOf } from '#shared/events/places/guests'
import type { Turn } from '#shared/events/places/placeBook'
import { heldFor } from '#shared/events/team/teamIn'
import { endOf, endTurn } from '../places/giveBack'
import { newTurnName, numbered, waitFor, waitsForMates } from '../places/placing'
import { asSeen, findSeat, type Seated } from '../places/standing'
import { holdingNone } from '../stock/taking'
import { countIdle } from './idle'

interface Offered {
  eventId: string
  member: string
  /** When nobody can come into a team any more. */
  closesAt: number
  now: number
}

/** 我要去. Turns what is offered into a place, as long as the offer has not ended. */
export async function acceptOffer(store: Store, { eventId, member, closesAt, now }: Offered): Promise<boolean> {
  const seated = await findOffer(store, eventId, member)
  if (!seated) return false
  const { key, turn } = seated
  const { until: _until, promoted: _promoted, ...kept } = turn
  const team = turn.team && heldFor(turn.team, closesAt, now)
  const held: Turn = { ...kept, state: 'held', turn: newTurnName(), at: now, ...(team && { team }) }
  const accepted = await store.places.change(
    { _id: eventId, ...asOffered(seated), [`turns.${key}.until`]: _.gt(now) },
    {
      [`turns.${key}`]: held,
      ...countIdle(turn, now),
      ...numbered(turn.people),
      offers: _.pull({ key }),
      ...waitsForMates(key, team),
      rev: _.inc(1),
    }
  )
  return accepted === 1
}

/** 还想等. Gives the place on and goes to the end of the line, without another offer before `rests`. */
export async function waitOn(store: Store, { rests, ...offered }: Offered & { rests: number }): Promise<boolean> {
  const { eventId, member, now } = offered
  const seated = await findOffer(store, eventId, member)
  if (!seated) return false
  const { key, turn } = seated
  const { until: _until, promoted: _promoted, pool: _pool, ...kept } = turn
  const waiting: Turn = { ...kept, ...holdingNone(kept), state: 'waiting', turn: newTurnName(), at: now, rests }
  return endTurn(
    store,
    { eventId, seated },
    {
      ...waitFor(turn, 1),
      ...countIdle(turn, now),
      [`turns.${key}`]: waiting,
      waiting: _.push([key]),
      resting: _.push([{ key, until: rests }]),
      offers: _.pull({ key }),
    }
  )
}

/** Ends an offer to which nobody has answered; false while it goes on. */
export async function endOffer(store: Store, eventId: string, { key, now }: { key: string; now: number }) {
  const [book] = await store.places.project<{ turn?: Turn }>({ _id: eventId }, { turn: `$turns.${key}` })
  const turn = book?.turn
  if (turn?.state !== 'offered' || (turn.until ?? 0) > now) return undefined
  const lapses = membersOf(turn).map((member) => ({ member, turn: newTurnName(), at: now }))
  const ended = await endTurn(
    store,
    { eventId, seated: { key, turn } },
    { ...endOf({ key, turn }), ...countIdle(turn, now), lapsed: _.push(lapses) }
  )
  return ended ? membersOf(turn) : undefined
}

async function findOffer(store: Store, eventId: string, member: string): Promise<Seated | undefined> {
  const seated = await findSeat(store, eventId, member)
  return seated?.turn.state === 'offered' ? seated : undefined
}

function asOffered(seated: Seated) {
  return { ...asSeen(seated), [`turns.${seated.key}.state`]: 'offered' }
}
