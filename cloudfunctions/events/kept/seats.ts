import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { KeptPlace } from '#shared/events/kept/kept'
import type { Turn } from '#shared/events/places/placeBook'
import { countIdle } from '../line/idle'
import { endOf, endTurn } from '../places/giveBack'
import {
  begin,
  countUnder,
  isBelow,
  isFree,
  newTurn,
  newTurnName,
  openFor,
  type PlaceWish,
  sizeOf,
} from '../places/placing'
import { asSeen, findSeat, type Seated } from '../places/standing'

type Seat = Pick<KeptPlace, 'eventId' | 'seat'>

/** Takes one of everybody's places of a session, while nobody waits for it, under a name that leads to nobody. */
export async function takeSeat(
  store: Store,
  { eventId, seat, until }: KeptPlace,
  { pool, now }: { pool: string; now: number }
): Promise<boolean> {
  const turn: Turn = { ...newTurn({ people: [seat], ways: [pool], under: [] }, now), state: 'offered', pool, until }
  const { key } = sizeOf(turn)
  const taken = await store.places.change(
    { ...openFor(eventId, turn, now), ...isFree(pool, 1) },
    {
      [`pools.${pool}.left`]: _.inc(-1),
      free: _.inc(-1),
      ...begin(key, turn),
      offers: _.push([{ key, until }]),
    }
  )
  return taken === 1
}

/** Whether the place is still kept. */
export async function isSeated(store: Store, { eventId, seat }: Seat, now: number): Promise<boolean> {
  return (await findKept(store, { eventId, seat }, now)) !== undefined
}

/**
 * Puts somebody who is on the roster now into the place that was kept for them, as an offer to them with the end that it had: unless
 * they are in by themselves, were taken out, or their unit has all that it may.
 */
export async function giveSeat(
  store: Store,
  { eventId, seat }: Seat,
  { wish, now }: { wish: PlaceWish; now: number }
): Promise<boolean> {
  const seated = await findKept(store, { eventId, seat }, now)
  const [memberId = ''] = wish.people
  const at = await indexOf(store, eventId, seat)
  if (!seated || at < 0) return false
  const { key, turn } = seated
  const { under, approval } = wish
  const given: Turn = {
    ...{ ...turn, turn: newTurnName(), people: [memberId] },
    ...(approval && { approval }),
    ...(under.length > 0 && { under }),
  }
  const changed = await store.places.change(
    {
      ...{ _id: eventId, status: 'open', ...asSeen(seated), [`turns.${key}.state`]: 'offered' },
      ...{ [`people.${at}.id`]: seat, 'people.id': _.nin([memberId]), 'removed.member': _.nin([memberId]) },
      ...isBelow(wish),
    },
    {
      ...{ [`turns.${key}`]: given, [`people.${at}`]: { id: memberId, turn: key } },
      ...{
        ...countUnder(given, 1),
        lapsed: _.pull({ member: memberId }),
        handed: _.pull({ member: memberId }),
        rev: _.inc(1),
      },
    }
  )
  return changed === 1
}

/** Gives the place to the next; false where it has gone already. */
export async function leaveSeat(store: Store, { eventId, seat }: Seat, now: number): Promise<boolean> {
  const seated = await findSeat(store, eventId, seat)
  if (seated?.turn.state !== 'offered') return false
  return endTurn(store, { eventId, seated }, { ...endOf(seated), ...countIdle(seated.turn, now) })
}

async function findKept(store: Store, { eventId, seat }: Seat, now: number): Promise<Seated | undefined> {
  const seated = await findSeat(store, eventId, seat)
  return seated?.turn.state === 'offered' && (seated.turn.until ?? 0) > now ? seated : undefined
}

const $ = _.aggregate

async function indexOf({ places }: Store, eventId: string, seat: string): Promise<number> {
  const [book] = await places.project<{ at: number }>({ _id: eventId }, { at: $.indexOfArray(['$people.id', seat]) })
  return book?.at ?? -1
}
