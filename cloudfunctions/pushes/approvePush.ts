import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type Push, RECALL_MS, ringsAtNight } from '#shared/pushes/push'
import { afterQuietHours } from '#shared/pushes/quietHours'
import { done, refused } from '#shared/result'
import { showPush } from './showPush'

/** 通过. A second officer, never the one who asked; then it lies still for half a minute, and for its time. */
export async function approvePush(
  { pushId, expected }: Input<'pushes.approve'>,
  { store, person, now }: PersonContext
): Promise<Output<'pushes.approve'>> {
  const push = await store.pushes.get(pushId)
  if (push.askedBy.id === person.id) return refused('own_push')
  if (push.state === 'gathering') return refused('still_gathering')
  if (push.reach && push.reach.total !== expected) return refused('reach_changed')
  const decided = { decidedBy: { id: person.id, name: person.name }, decidedAt: now, releaseAt: releaseAt(push, now) }
  const approved = await store.pushes.change({ _id: pushId, state: 'asked' }, { state: 'approved', ...decided })
  if (approved === 0) return refused('decided_already')
  return done(showPush({ ...push, ...decided, state: 'approved' }))
}

function releaseAt({ sendAt = 0, topic }: Push, now: number): number {
  const at = Math.max(sendAt, now + RECALL_MS)
  return ringsAtNight(topic) ? at : afterQuietHours(at)
}
