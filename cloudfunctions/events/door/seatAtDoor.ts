import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceStanding } from '#shared/events/places/placeBook'
import { placesOf } from '#shared/events/places/placesOf'
import { isOpenTo } from '#shared/events/registration'
import { lookUp } from '#shared/lookUp'
import { boundMember, type Member } from '#shared/membership/member'
import { done, type Result, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { moveUp } from '../line/moveUp'
import { acceptOffer } from '../line/offering'
import { begin, countUnder, newTurn, numbered, type PlaceWish, sizeOf } from '../places/placing'
import { settle } from '../places/settling'
import { readStanding, type Seated } from '../places/standing'
import { wishOf } from '../places/wishOf'

export type SeatRefusal = 'door_full' | 'door_team' | 'taken_out' | 'row_left' | 'members_only' | 'not_eligible'

/** Looks again so often when the book has changed under a hand. */
const ROUNDS = 4

interface Coming {
  row: Member
  /** People may come in though sign-up is closed; before the start the line comes first. */
  now: number
}

/**
 * 现场补位. A place for somebody who stands at the door: of those that are free, whether they wait in line or never signed up.
 * Whom the event is open to, and who was taken out, holds as at sign-up. Safe to repeat.
 */
export async function seatAtDoor(
  store: Store,
  event: UnionEvent,
  { row, now }: Coming
): Promise<Result<PlaceStanding, SeatRefusal>> {
  if (row.standing === 'left') return refused('row_left')
  if (!isOpenTo(event, row)) return refused(row.standing === 'member' ? 'not_eligible' : 'members_only')
  await promiseWork(store, { name: 'events.settle', now })
  let standing = await readStanding(store, event.id, row.id)
  for (let round = 0; round < ROUNDS && standing.status !== 'confirmed'; round++) {
    if (standing.status === 'removed') return refused('taken_out')
    if (event.team && standing.status === 'none') return refused('door_team')
    await trySeat(store, event, { row, standing, now })
    standing = await readStanding(store, event.id, row.id)
  }
  if (standing.status !== 'confirmed') return refused('door_full')
  const personId = row.personId ?? ''
  await settle(store, event, { standing, member: boundMember(row), personId, filled: undefined }, now)
  return done(standing)
}

async function trySeat(
  store: Store,
  event: UnionEvent,
  { row, standing, now }: Coming & { standing: PlaceStanding }
): Promise<boolean> {
  if ('turn' in standing) return comeUp(store, event, standing, now)
  // Whoever lets somebody in at the door has looked at them.
  const { approval: _seen, ...wish } = await wishOf(store, event, {
    ...{ member: boundMember(row), session: sessionNow(event, now), now },
  })
  return takeSpare(store, event, wish, now)
}

/** Brings a turn out of the line, though others stand before it who are not here; an offer is taken up. */
async function comeUp(store: Store, event: UnionEvent, { key, turn }: Seated, now: number): Promise<boolean> {
  const { id: eventId, closesAt } = event
  const [member = ''] = turn.people
  if (turn.state === 'offered') return acceptOffer(store, { eventId, member, closesAt, now })
  const { pools, ceilings, stock, waiting, turns } = await store.places.get(eventId)
  const [first = ''] = waiting
  const head = lookUp(turns, first)
  const pool = turn.ways.find((way) => (lookUp(pools, way)?.left ?? 0) >= placesOf(turn))
  if (!pool || !head || (now < event.startsAt && first !== key)) return false
  const own = { key, turn }
  const line = {
    pools,
    ceilings,
    ...(stock && { stock }),
    most: undefined,
    now,
    waiting: first === key ? [own] : [{ key: first, turn: head }, own],
  }
  return moveUp(store, eventId, {
    line,
    chosen: { moves: [{ ...own, pool }], passed: [], saves: [], unsaved: [] },
    until: undefined,
    now,
  })
}

/** A free place in one step; before the start only where nobody waits for it. */
async function takeSpare({ places }: Store, event: UnionEvent, wish: PlaceWish, now: number): Promise<boolean> {
  const turn = newTurn(wish, now)
  const { key, size } = sizeOf(turn)
  for (const pool of wish.ways) {
    const taken = await places.change(
      {
        ...{ _id: event.id, status: 'open', [`turns.${key}`]: _.exists(false) },
        ...{ 'people.id': _.nin(turn.people), 'removed.member': _.nin(turn.people) },
        [`pools.${pool}.left`]: _.gte(size),
        ...(now < event.startsAt && { [`pools.${pool}.queued`]: 0 }),
      },
      {
        ...{ [`pools.${pool}.left`]: _.inc(-size), free: _.inc(-size), ...countUnder(turn, size) },
        ...begin(key, { ...turn, state: 'held', pool }),
        ...numbered(turn.people),
      }
    )
    if (taken === 1) return true
  }
  return false
}

/** Of several sessions the one that begins nearest to now. */
function sessionNow({ sessions }: UnionEvent, now: number): string | undefined {
  const away = ({ startsAt }: { startsAt: number }) => Math.abs(startsAt - now)
  return [...(sessions ?? [])].sort((one, other) => away(one) - away(other))[0]?.id
}
