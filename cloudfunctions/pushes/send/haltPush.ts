import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { showPush } from '../showPush'
import { stopPush } from './stopPush'

/** 人工叫停. By any officer, while it goes out: who has it keeps it, the others wait until somebody lets it go on. */
export async function haltPush(
  { pushId }: Input<'pushes.halt'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'pushes.halt'>> {
  const push = await store.pushes.get(pushId)
  if (push.state === 'stopped') {
    line.leaveOut()
    return done(showPush(push))
  }
  if (push.state !== 'sending') return refused('too_late_to_recall')
  const remark = `${person.name}叫停了。`
  await stopPush(store, push, { remark, now })
  return done(showPush({ ...push, state: 'stopped', remark }))
}
