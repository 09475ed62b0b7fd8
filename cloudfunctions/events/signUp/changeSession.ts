import type { MemberContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { membersOf } from '#shared/events/places/guests'
import { sessionsIn } from '#shared/events/places/severalSessions'
import { decideSession } from '#shared/events/registration'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { moveSession } from '../places/moveSession'
import { settleMember } from '../places/settling'
import { placeOf, readStanding } from '../places/standing'
import { wishOf } from '../places/wishOf'
import { isLedBy } from '../team/changeTeam'

/** 换场. Safe to repeat; where the other session is full, the place that is held stays. */
export async function changeSession(
  { eventId, session }: Input<'events.changeSession'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.changeSession'>> {
  const event = await store.events.get(eventId)
  const { member } = person
  const chosen = decideSession(event, session)
  if (!chosen.ok) return chosen
  if (now >= event.closesAt) return refused('closed')
  const held = await readStanding(store, eventId, member.id)
  if ('turn' in held && !isLedBy(held.turn, member.id)) return refused('not_captain')
  const before = placeOf(held)
  if (before?.status !== 'confirmed') return refused('no_place')
  if (sessionsIn(before).includes(session)) return done(before)

  await promiseWork(store, { name: 'events.settle', now })
  const { ways } = await wishOf(store, event, { member, session, now })
  const isMoved = await moveSession(store, { eventId, member: member.id, ways, now })
  if (!isMoved) return refused('session_full')
  const standing = await readStanding(store, eventId, member.id)
  if ('turn' in standing) for (const one of membersOf(standing.turn)) await settleMember(store, event, one, now)
  await promoteWaiting(store, event, now)
  const place = placeOf(standing)
  return place ? done(place) : refused('no_place')
}
