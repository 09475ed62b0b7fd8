import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { showPush } from './showPush'

/** 接着发. After a stop, for those who have not had it; who has is not sent it again. */
export async function resumePush(
  { pushId }: Input<'pushes.resume'>,
  { store, person, now }: PersonContext
): Promise<Output<'pushes.resume'>> {
  const push = await store.pushes.get(pushId)
  const resumed = await store.pushes.change({ _id: pushId, state: 'stopped' }, { state: 'sending', remark: _.remove() })
  if (resumed === 0) return refused('decided_already')
  await writeLog(store, { at: now, personId: person.id, action: 'pushes.resume', subject: pushId })
  const { remark: _remark, ...going } = push
  return done(showPush({ ...going, state: 'sending' }))
}
