import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceStanding } from '#shared/events/places/placeBook'
import { decideRegistration, type RegistrationRefusal } from '#shared/events/registration'
import type { BoundMember } from '#shared/membership/member'
import { done, type Result, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { areThere } from '../family/companions'
import { isClosedTo, isSoldOut, isUsedUp, joinWaitlist, type PlaceWish, takePlace } from '../places/placing'
import { readStanding } from '../places/standing'

/** Number of attempts: a place may come free between two looks. After the last the caller is asked to tap again. */
const ROUNDS = 4

type Claimed = Extract<PlaceStanding, { status: 'confirmed' | 'offered' | 'waitlisted' }>

export interface Claim {
  standing: Claimed
  /** True when the place came about in this call, so that nothing else is written of it yet. */
  isNew: boolean
}

interface Claiming {
  member: BoundMember
  now: number
  /** What is done before anything is taken; whoever is in already does without. */
  before: () => Promise<void>
}

/** Takes a place or a position in the queue, whichever the book gives; whoever is in already finds what they have. */
export async function claimPlace(
  store: Store,
  event: UnionEvent,
  wish: PlaceWish,
  { member, now, before }: Claiming
): Promise<Result<Claim, RegistrationRefusal>> {
  const { standing, isNew, isClosed, isSold, isUsed } = await tryToClaim(store, event, wish, { now, before })
  if (standing.status === 'removed') return refused('taken_out')
  if (standing.status !== 'none') return done({ standing, isNew })
  if (await areThere(store, event.id, wish.people.slice(1))) return refused('same_child')
  if (isClosed) return refused(event.hasWaitlist ? 'line_full' : 'full')
  if (isUsed) return refused('claimed_already')
  if (isSold) return refused('stock_gone')
  return decideAnew(store, event.id, member, now)
}

/** `isClosed` means that the event is full and its queue too, `isSold` that what they chose is gone, `isUsed` that their union has its one. */
async function tryToClaim(store: Store, event: UnionEvent, wish: PlaceWish, { now, before }: Omit<Claiming, 'member'>) {
  const [memberId = ''] = wish.people
  let standing = await readStanding(store, event.id, memberId)
  for (let round = 0; round < ROUNDS; round++) {
    if (standing.status !== 'none') return { standing, isNew: round > 0 }
    if (standing.free <= 0 && !event.hasWaitlist) return { standing, isNew: false, isClosed: true }
    await promiseWork(store, { name: 'events.settle', now })
    if (wish.team?.until) await promiseWork(store, { name: 'events.line', subject: event.id, at: wish.team.until, now })
    if (round === 0) await before()
    const ways = standing.free > 0 ? [takePlace, joinWaitlist] : [joinWaitlist, takePlace]
    for (const way of ways) if (await way(store, event.id, wish, now)) break
    standing = await readStanding(store, event.id, memberId)
    if (standing.status === 'none' && (await isUsedUp(store, event.id, wish)))
      return { standing, isNew: false, isUsed: true }
    if (standing.status === 'none' && (await isClosedTo(store, event.id, wish, now)))
      return { standing, isNew: false, isClosed: true }
    if (standing.status === 'none' && (await isSoldOut(store, event.id, wish, now)))
      return { standing, isNew: false, isSold: true }
  }
  return { standing, isNew: true }
}

/**
 * Reason why the place book refused, from the event as it is now: the text may be two seconds old. No reason means a
 * rush.
 */
async function decideAnew(store: Store, eventId: string, member: BoundMember, now: number) {
  const decision = decideRegistration(await store.events.get(eventId), member, now)
  if (decision.ok) throw new RequestFault('busy')
  return decision
}
