import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { PUSHES_A_MONTH, type Push } from '#shared/news/push'
import { done, refused } from '#shared/result'
import { countFollowers, countPushes } from './previewPush'

/** The job waits this long, so that of two officers who take the last push at once neither goes beyond the four. */
const BEFORE_SENDING_MS = 3000

/** 推送. One article is pushed once; the number on the button must still be right. A job sends it. */
export async function pushArticle(
  { articleId, expected }: Input<'news.push'>,
  { store, person, now }: PersonContext
): Promise<Output<'news.push'>> {
  const article = await store.articles.get(articleId)
  if (article.state !== 'published') return refused('not_in_feed')
  if ((await countPushes(store, now)) >= PUSHES_A_MONTH) return refused('no_push_left')
  if ((await countFollowers(store)) !== expected) return refused('reach_changed')

  const push: Push = {
    id: `push-${articleId}`,
    articleId,
    title: article.title,
    state: 'waiting',
    askedBy: person.name,
    askedAt: now,
    expected,
    batches: [],
    leasedUntil: now + BEFORE_SENDING_MS,
  }
  // One that reached nobody may be tried again; it never counted.
  await store.pushes.remove({ _id: push.id, state: 'failed', 'batches.state': _.nin(['accepted', 'unknown']) })
  if (!(await store.pushes.add(push))) return refused('pushed_already')
  if ((await countPushes(store, now)) > PUSHES_A_MONTH) {
    await store.pushes.remove({ _id: push.id })
    return refused('no_push_left')
  }
  await writeLog(store, {
    at: now,
    personId: person.id,
    action: 'news.push',
    subject: articleId,
    remark: `${expected}`,
  })
  return done(push)
}
