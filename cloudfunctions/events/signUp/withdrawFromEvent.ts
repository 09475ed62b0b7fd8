import type { MemberContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { noteLeavesMove } from '../moved/seeMove'
import { giveBack } from '../places/giveBack'
import { settle } from '../places/settling'
import { readStanding } from '../places/standing'
import { noteLeaving } from '../ticket/noteLeaving'

/** 取消报名. Safe to repeat; a place that comes free goes to the person who waits longest. */
export async function withdrawFromEvent(
  { eventId, leaving }: Input<'events.withdraw'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.withdraw'>> {
  const event = await store.events.get(eventId)
  if (now >= event.startsAt) return refused('too_late_to_withdraw')

  await promiseWork(store, { name: 'events.settle', now })
  await giveBack(store, { eventId, member: person.member.id, now, onlyIf: { startsAt: _.gt(now) } })
  const standing = await readStanding(store, eventId, person.member.id)
  await settle(store, event, { standing, member: person.member, personId: person.id }, now)
  if (standing.status === 'removed') return refused('taken_out')
  if (leaving) await noteLeaving(store, { eventId, member: person.member.id, leaving: { ...leaving, at: now } })
  await noteLeavesMove(store, event, person.member.id, now)
  await promoteWaiting(store, event, now)
  return done({ status: 'withdrawn' })
}
