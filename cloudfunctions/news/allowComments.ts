import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/**
 * 开放评论. Opens or closes comments of one article; they are off at first. Comments already shown stay while it is off.
 */
export async function allowComments(
  { articleId, on }: Input<'news.allowComments'>,
  { store, now, line }: PersonContext
): Promise<Output<'news.allowComments'>> {
  await store.articles.get(articleId)
  await store.articles.change({ _id: articleId }, { commentsOn: on, rev: _.inc(1), changedAt: now })
  line.say({ remark: on ? '评论 关 → 开' : '评论 开 → 关' })
  return done({ on })
}
