import type { MemberContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { registrationId } from '#shared/events/registration'
import { CURRENT_STATUSES, isCurrent } from '#shared/events/registrationStatus'
import { done, refused } from '#shared/result'

/** 还去. Whoever is in an event that was moved says that they still come; an answer to an older move is none. Safe to repeat. */
export async function stayInEvent(
  { eventId, turn }: Input<'events.stay'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.stay'>> {
  const event = await store.events.get(eventId)
  if (event.move?.turn !== turn) return refused('moved_again')
  const id = registrationId(eventId, person.member.id)
  const answer = { turn, stays: true, at: now }
  const written = await store.registrations.change(
    { _id: id, status: _.in(CURRENT_STATUSES), 'moveAnswer.turn': _.neq(turn) },
    { moveAnswer: answer }
  )
  if (written > 0) return done({ stays: true })
  const row = await store.registrations.find(id)
  return row && isCurrent(row.status) && row.moveAnswer?.turn === turn ? done({ stays: true }) : refused('no_place')
}
