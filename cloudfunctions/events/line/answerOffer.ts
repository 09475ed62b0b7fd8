import type { MemberContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { membersOf } from '#shared/events/places/guests'
import { offerEnds } from '#shared/events/places/offerEnds'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { settleMember } from '../places/settling'
import { placeOf, readPlace, readStanding } from '../places/standing'
import { isLedBy } from '../team/changeTeam'
import { acceptOffer, waitOn } from './offering'
import { promoteWaiting } from './promoteWaiting'

/**
 * 递补的答复. 我要去 makes a place of what is offered, 还想等 gives it to the next and stays in line. Safe to repeat: who has
 * the place already, or is back in line, reads so.
 */
export async function answerOffer(
  { eventId, answer }: Input<'events.answerOffer'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.answerOffer'>> {
  const event = await store.events.get(eventId)
  const offered = { eventId, member: person.member.id, closesAt: event.closesAt, now }
  const before = await readStanding(store, eventId, person.member.id)
  if ('turn' in before && !isLedBy(before.turn, person.member.id)) return refused('not_captain')
  await promiseWork(store, { name: 'events.settle', now })
  if (answer === 'accept') await acceptOffer(store, offered)
  else {
    const rests = (event.offer && offerEnds({ ...event, offer: event.offer }, now)) ?? event.startsAt
    await promiseWork(store, { name: 'events.line', subject: eventId, at: rests, now })
    await waitOn(store, { ...offered, rests })
  }
  const standing = await readStanding(store, eventId, person.member.id)
  if ('turn' in standing) for (const member of membersOf(standing.turn)) await settleMember(store, event, member, now)
  const promoted = answer === 'wait' ? await promoteWaiting(store, event, now) : 0
  const place = promoted > 0 ? await readPlace(store, eventId, person.member.id) : placeOf(standing)
  return place && place.status !== 'offered' ? done(place) : refused('offer_over')
}
