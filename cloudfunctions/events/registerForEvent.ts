import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import type { Standing, Turn } from '#shared/events/placeBook'
import { decideAnswers, decideRegistration, registrationId } from '#shared/events/registration'
import { done, refused } from '#shared/result'
import { newTurn } from './newTurn'
import { promoteWaiting } from './promoteWaiting'
import { readEventText } from './readEventText'
import { readStanding } from './readStanding'
import { settle } from './settle'
import { joinWaitlist, takePlace } from './takePlace'

/** A place may come free between two looks; after this many the caller is asked to tap again. */
const ROUNDS = 4

/** 报名. Safe to repeat: a second tap finds the place, or the position, that it already holds. */
export async function registerForEvent(
  { eventId, answers }: Input<'events.register'>,
  { store, person, now }: PersonContext
): Promise<Output<'events.register'>> {
  const event = await readEventText(store, eventId, now)
  const decision = decideRegistration(event, person.member, now)
  if (!decision.ok) return decision
  const answered = decideAnswers(event, answers)
  if (!answered.ok) return answered
  const member = person.member as NonNullable<typeof person.member>

  const { standing, isNew } = await claim(store, event, member.id, now)
  if (standing.status === 'removed') return refused('taken_out')
  if (standing.status === 'none') return refused('full')

  if (isNew || !(await isSettled(store, eventId, member.id, standing.turn))) {
    await settle(store, event, { standing, member, personId: person.id, answers }, now)
  }
  if (standing.status === 'confirmed') return done({ status: 'confirmed' })
  if (standing.left > 0) await promoteWaiting(store, event, now)
  return done({ status: 'waitlisted', position: standing.position })
}

interface Claim {
  standing: Standing
  /** Came about just now, and is written down nowhere else yet. */
  isNew: boolean
}

/** Takes a place or a position in the queue; `none` means that the event is full and has no queue. */
async function claim(store: Store, event: UnionEvent, memberId: string, now: number): Promise<Claim> {
  let standing = await readStanding(store, event.id, memberId)
  for (let round = 0; round < ROUNDS; round++) {
    if (standing.status !== 'none') return { standing, isNew: round > 0 }
    if (standing.left <= 0 && !event.hasWaitlist) return { standing, isNew: false }
    const turn = newTurn(memberId, now)
    const ways = standing.left > 0 ? [takePlace, joinWaitlist] : [joinWaitlist, takePlace]
    for (const way of ways) if (await way(store, event.id, turn)) break
    standing = await readStanding(store, event.id, memberId)
  }
  if (standing.status === 'none') throw new RequestFault('busy')
  return { standing, isNew: true }
}

/** A registration with the right turn proves that its message exists too: see `settle`. */
async function isSettled(
  { registrations }: Store,
  eventId: string,
  memberId: string,
  { turn }: Turn
): Promise<boolean> {
  return (await registrations.find(registrationId(eventId, memberId)))?.turn === turn
}
