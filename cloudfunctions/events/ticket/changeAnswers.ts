import type { MemberContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { decideAnswers } from '#shared/events/form/decideAnswers'
import { registrationId } from '#shared/events/registration'
import { decideAnswerChange } from '#shared/events/ticket/ticket'
import { done, refused } from '#shared/result'
import { sealAnswers } from '../answers/sealedAnswers'
import { settle } from '../places/settling'
import { findSeat, readStanding } from '../places/standing'
import { ticketOf } from './readTicket'

/** Times that a holding is looked for: somebody may come up, or change the session, between two looks. */
const ROUNDS = 4

/**
 * 改填的内容. Answers anew what the event asks, until sign-up closes; places stay as they are. Safe to repeat: the book counts
 * one more, so that nothing older that is still on its way is written over it.
 */
export async function changeAnswers(
  { eventId, ...asked }: Input<'events.changeAnswers'>,
  { store, sealing, person, now }: MemberContext
): Promise<Output<'events.changeAnswers'>> {
  const event = await store.events.get(eventId)
  const { member } = person
  const decision = decideAnswerChange(event, now)
  if (!decision.ok) return decision
  const answered = decideAnswers(event, asked)
  if (!answered.ok) return answered

  const counted = await countOneMore(store, event, { member: member.id, now })
  if (counted !== 'counted') return refused(counted)
  const standing = await readStanding(store, eventId, member.id)
  if (!('turn' in standing)) return refused('no_place')
  const sealed = sealAnswers(sealing, registrationId(eventId, member.id), answered.value)
  const filled = { ...(sealed && { answers: sealed }), companions: 'kept' as const }
  await settle(store, event, { standing, member, personId: person.id, filled }, now)
  return done(await ticketOf(store, sealing, { eventId, member: member.id, standing, now }))
}

interface Changing {
  member: string
  now: number
}

/** Makes a later state of the book, as long as sign-up is open in it and the holding is the one that was read. */
async function countOneMore(store: Store, { id: eventId }: UnionEvent, { member, now }: Changing) {
  for (let round = 0; round < ROUNDS; round++) {
    const seated = await findSeat(store, eventId, member)
    if (!seated) return 'no_place'
    const counted = await store.places.change(
      { _id: eventId, status: 'open', closesAt: _.gt(now), [`turns.${seated.key}.turn`]: seated.turn.turn },
      { rev: _.inc(1) }
    )
    if (counted === 1) return 'counted'
  }
  return 'answers_closed'
}
