import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Where } from '#server/fields'
import { runEach } from '#server/runEach'
import type { Input, Output } from '#shared/api'
import type { Push } from '#shared/pushes/push'
import { done, refused } from '#shared/result'
import { pushReview } from '../pushReview'
import { showPush } from '../showPush'
import { subjectOf } from '../subjects'
import { findAgain } from './findAgain'
import { reopenChunk } from './reopenChunk'

/** 接着发. After a stop, or for those whom WeChat did not take then; who has it, or may have it, is not sent it again. */
export async function resumePush(
  { pushId }: Input<'pushes.resume'>,
  { store, now }: PersonContext
): Promise<Output<'pushes.resume'>> {
  const push = await store.pushes.get(pushId)
  if (await subjectOf(push).sayWhyOver?.(store, push)) return refused('not_in_feed')
  const again = await findAgain(store, push)
  if (push.state === 'sent' && again.length === 0) return refused('nobody_again')
  const where: Where<Push> = { _id: pushId, state: again.length > 0 ? 'sent' : 'stopped' }
  const resumed = await store.pushes.change(where, { state: 'sending', remark: _.remove(), endedAt: _.remove() })
  if (resumed === 0) return refused('decided_already')
  await pushReview.tasks.note(store, pushId)
  await runEach(again, (one) => reopenChunk(store, one, now))
  const { remark: _remark, endedAt: _endedAt, ...going } = push
  return done(showPush({ ...going, state: 'sending' }))
}
