import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import type { Push } from '#shared/pushes/push'
import { done, refused } from '#shared/result'
import { pushReview } from './pushReview'
import { showPush } from './showPush'

/** 撤回. Any officer may recall a push until it goes out, so that nobody gets it. */
export async function recallPush(
  { pushId }: Input<'pushes.recall'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'pushes.recall'>> {
  const push = await store.pushes.get(pushId)
  const remark = `${person.name}撤回了，没有发出。`
  const lies: Where<Push> = _.or([{ state: _.in(['gathering', 'asked']) }, { state: 'approved', releaseAt: _.gt(now) }])
  const where: Where<Push> = _.and([{ _id: pushId, kind: 'article' }, lies])
  const recalled = await store.pushes.change(where, { state: 'recalled', remark })
  if (recalled === 0) {
    line.leaveOut()
    return push.state === 'recalled' ? done(showPush(push)) : refused('too_late_to_recall')
  }
  await store.pushChunks.remove({ pushId })
  await pushReview.tasks.note(store, pushId)
  return done(showPush({ ...push, state: 'recalled', remark }))
}
