import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { waitlistTasks } from '../line/waitlistTasks'
import { giveBack } from '../places/giveBack'
import { newTurnName } from '../places/placing'
import { settleMember } from '../places/settling'
import { readStanding } from '../places/standing'

/** 移出. Takes a person out for a reason that they are told; the place goes to the one who waits longest. */
export async function removePerson(
  { eventId, memberId, reason }: Input<'events.remove'>,
  { store, now, line }: PersonContext
): Promise<Output<'events.remove'>> {
  const event = await store.events.get(eventId)
  await promiseWork(store, { name: 'events.settle', now })
  const removal = { member: memberId, turn: newTurnName(), at: now, reason }
  const removed = await giveBack(store, { eventId, member: memberId, now, also: { removed: _.push([removal]) } })
  line.say({ subject: `${eventId}:${memberId}`, remark: reason })
  if (!removed) line.leaveOut()
  if (!removed && (await readStanding(store, eventId, memberId)).status !== 'removed') return refused('not_in_event')
  await settleMember(store, event, memberId, now)
  const promoted = await promoteWaiting(store, event, now)
  await waitlistTasks.note(store, eventId)
  return done({ promoted })
}
