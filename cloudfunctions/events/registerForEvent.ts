import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import type { Standing } from '#shared/events/placeBook'
import { decideAnswers, decideRegistration } from '#shared/events/registration'
import { done, refused } from '#shared/result'
import { newTurn } from './newTurn'
import { promoteWaiting } from './promoteWaiting'
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
  const event = await store.events.get(eventId)
  const decision = decideRegistration(event, person.member, now)
  if (!decision.ok) return decision
  const answered = decideAnswers(event, answers)
  if (!answered.ok) return answered
  const member = person.member as NonNullable<typeof person.member>

  const standing = await claim(store, event, member.id, now)
  if (standing.status === 'removed') return refused('taken_out')
  if (standing.status === 'none') return refused('full')

  await settle(store, event, { standing, member, personId: person.id, answers }, now)
  if (standing.status === 'confirmed') return done({ status: 'confirmed' })
  if (standing.left > 0) await promoteWaiting(store, event, now)
  return done({ status: 'waitlisted', position: standing.position })
}

/** Takes a place or a position in the queue; `none` means that the event is full and has no queue. */
async function claim(store: Store, event: UnionEvent, memberId: string, now: number): Promise<Standing> {
  for (let round = 0; round < ROUNDS; round++) {
    const turn = newTurn(memberId, now)
    const got = (await takePlace(store, event.id, turn)) || (await joinWaitlist(store, event.id, turn))
    const standing = await readStanding(store, event.id, memberId)
    if (standing.status !== 'none' || (!got && standing.left <= 0 && !event.hasWaitlist)) return standing
  }
  throw new RequestFault('busy')
}
