import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceStanding } from '#shared/events/places/placeBook'
import type { Answers } from '#shared/events/question'
import {
  decideAnswers,
  decideRegistration,
  decideSession,
  type Place,
  registrationId,
} from '#shared/events/registration'
import { lookUp } from '#shared/lookUp'
import type { BoundMember } from '#shared/membership/member'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { countAnswers, openAnswers, sealAnswers } from '../answers/sealedAnswers'
import { findBar } from '../fairness/findBar'
import { promoteWaiting } from '../line/promoteWaiting'
import { isClosedTo, joinWaitlist, type PlaceWish, takePlace } from '../places/placing'
import { settle } from '../places/settling'
import { placeOf, readPlace, readStanding } from '../places/standing'
import { wishOf } from '../places/wishOf'
import { readEventText } from '../readEventText'

/** Number of attempts: a place may come free between two looks. After the last the caller is asked to tap again. */
const ROUNDS = 4

/** 报名. Safe to repeat: a second tap finds the place, or the position, that it already holds. */
export async function registerForEvent(
  { eventId, answers, session }: Input<'events.register'>,
  { store, sealing, person, now }: PersonContext
): Promise<Output<'events.register'>> {
  const event = await readEventText(store, eventId, now)
  const decision = decideRegistration(event, person.member, now)
  const answered = decideAnswers(event, answers)
  const chosen = decideSession(event, session)
  const refusal = [decision, chosen, answered].find(({ ok }) => !ok)
  if (refusal && !refusal.ok) return (await findHeldPlace(store, eventId, person.member?.id)) ?? refusal
  const member = person.member as NonNullable<typeof person.member>
  const bar = await findBar(store, event, member.id, now)
  if (bar) return (await findHeldPlace(store, eventId, member.id)) ?? bar

  const claimed = await claim(store, event, await wishOf(store, event, { member, session, now }), now)
  if (!claimed) return decideAnew(store, eventId, member, now)
  const { standing, isNew } = claimed
  if (standing.status === 'removed') return refused('taken_out')
  if (standing.status === 'none') return refused(event.hasWaitlist ? 'line_full' : 'full')

  const isWritten =
    !isNew &&
    (await isSettled(store, sealing, registrationId(eventId, member.id), { turn: standing.turn.turn, answers }))
  const sealed = sealAnswers(sealing, registrationId(eventId, member.id), answers)
  const settlement = { standing, member, personId: person.id, answers: sealed ?? ('none' as const) }
  const isStill = isWritten || (await settle(store, event, settlement, now))
  const promoted = standing.status === 'waitlisted' && standing.free > 0 ? await promoteWaiting(store, event, now) : 0
  const newer = promoted > 0 || !isStill ? await readPlace(store, eventId, member.id) : undefined
  return done(newer ?? (placeOf(standing) as Place))
}

/**
 * The place of a member who taps again after a lost answer, even when sign-up has ended or the questions have changed.
 */
async function findHeldPlace(store: Store, eventId: string, memberId: string | undefined) {
  if (!memberId || !(await store.places.find(eventId))) return undefined
  const place = await readPlace(store, eventId, memberId)
  return place && done(place)
}

interface Claim {
  standing: PlaceStanding
  /** True when the place came about in this call, so that nothing else is written of it yet. */
  isNew: boolean
}

/**
 * Takes a place or a position in the queue; `none` means that the event is full and its queue too. Nothing when the
 * place book accepts neither.
 */
async function claim(store: Store, event: UnionEvent, wish: PlaceWish, now: number): Promise<Claim | undefined> {
  const [memberId = ''] = wish.people
  let standing = await readStanding(store, event.id, memberId)
  for (let round = 0; round < ROUNDS; round++) {
    if (standing.status !== 'none') return { standing, isNew: round > 0 }
    if (standing.free <= 0 && !event.hasWaitlist) return { standing, isNew: false }
    await promiseWork(store, { name: 'events.settle', now })
    const ways = standing.free > 0 ? [takePlace, joinWaitlist] : [joinWaitlist, takePlace]
    for (const way of ways) if (await way(store, event.id, wish, now)) break
    standing = await readStanding(store, event.id, memberId)
    if (standing.status === 'none' && (await isClosedTo(store, event.id, wish, now))) return { standing, isNew: false }
  }
  return standing.status === 'none' ? undefined : { standing, isNew: true }
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

/**
 * True when the registration has the right turn, which proves that its message exists too (see `settle`). A
 * registration that the repair wrote after a crash lacks the answers, which a second tap brings.
 */
async function isSettled(
  { registrations }: Store,
  sealing: Sealing,
  id: string,
  { turn, answers }: { turn: string; answers: Answers }
): Promise<boolean> {
  const written = await registrations.find(id)
  if (written?.turn !== turn) return false
  const kept = openAnswers(sealing, written)
  if (!kept.ok) return countAnswers(written) >= Object.keys(answers).length
  return Object.entries(answers).every(([question, answer]) => lookUp(kept.value, question) === answer)
}
