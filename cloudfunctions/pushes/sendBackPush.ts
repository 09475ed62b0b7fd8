import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { showPush } from './showPush'

/** 退回. With a word that says what to change. */
export async function sendBackPush(
  { pushId, word }: Input<'pushes.sendBack'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'pushes.sendBack'>> {
  const push = await store.pushes.get(pushId)
  const decided = { decidedBy: { id: person.id, name: person.name }, decidedAt: now, remark: word }
  const sentBack = await store.pushes.change(
    { _id: pushId, state: _.in(['gathering', 'asked']) },
    { state: 'sent_back', ...decided }
  )
  if (sentBack === 0) return refused('decided_already')
  await store.pushChunks.remove({ pushId })
  line.say({ remark: word })
  return done(showPush({ ...push, ...decided, state: 'sent_back' }))
}
