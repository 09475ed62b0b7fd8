import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { promiseWork } from '../agenda/feature'
import { newTurn } from './places/placing'
import { promoteWaiting } from './places/promoteWaiting'
import { settleMember } from './places/settling'
import { readStanding } from './places/standing'
import { waitlistTasks } from './places/waitlistTasks'

/** 移出. Takes a person out for a reason that they are told; the place goes to the one who waits longest. */
export async function removePerson(
  { eventId, memberId, reason }: Input<'events.remove'>,
  { store, now, line }: PersonContext
): Promise<Output<'events.remove'>> {
  const event = await store.events.get(eventId)
  const removal = { ...newTurn(memberId, now), reason }
  await promiseWork(store, { name: 'events.settle', now })
  const removed = await takeOut(store, eventId, removal)
  line.say({ subject: `${eventId}:${memberId}`, remark: reason })
  if (!removed) line.leaveOut()
  if (!removed && (await readStanding(store, eventId, memberId)).status !== 'removed') return refused('not_in_event')
  await settleMember(store, event, memberId, now)
  const promoted = await promoteWaiting(store, event, now)
  await waitlistTasks.note(store, eventId)
  return done({ promoted })
}

/** Moves a member from the holders or the queue to the list of those taken out, in one step. */
async function takeOut(
  { places }: Store,
  eventId: string,
  removal: { member: string; turn: string; at: number; reason: string }
) {
  const { member } = removal
  const gone = { removed: _.push([removal]), rev: _.inc(1) }
  const held = await places.change(
    { _id: eventId, 'holders.member': member },
    { ...gone, left: _.inc(1), holders: _.pull({ member }) }
  )
  if (held === 1) return true
  return (
    (await places.change({ _id: eventId, 'waiting.member': member }, { ...gone, waiting: _.pull({ member }) })) === 1
  )
}
