import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { articleReview } from './checking/articleReview'
import { readyToGoOut } from './checking/readyToGoOut'
import { waitForPictures } from './checking/waitForPictures'
import { goLive } from './goLive'
import { promiseNews } from './promiseNews'
import { keepVersion } from './writing/keepVersion'
import { sayMoment } from './writing/sayArticle'

/** 定时发布. An article that needs a second reader is refused here; it is submitted together with its time. */
export async function scheduleArticle(
  { articleId, publishAt }: Input<'news.schedule'>,
  context: PersonContext
): Promise<Output<'news.schedule'>> {
  const { store, person, now, line } = context
  if (publishAt <= now) return refused('time_past')
  const before = await store.articles.get(articleId)
  line.say({ remark: `发布时间 ${sayMoment(before.publishAt, publishAt)}` })
  if (before.state === 'scheduled') return move(articleId, publishAt, context)
  const ready = await readyToGoOut(articleId, context)
  if (!ready.ok) return ready
  const { article, needsReader, isWaiting } = ready.value
  if (needsReader) return refused('review_needed')
  const changes = isWaiting ? waitForPictures(person, now, publishAt) : goLive(articleId, now, publishAt)
  await promiseNews(store, articleId, changes, now)
  const scheduled = await store.articles.change({ _id: articleId, state: 'draft', rev: article.rev }, changes)
  if (scheduled === 0) return refused('changed_meanwhile')
  await articleReview.tasks.note(store, articleId)
  await keepVersion(store, article, { by: person.name, now })
  return done({ publishAt, isChecking: isWaiting })
}

/** Moves a scheduled article to another time. */
async function move(articleId: string, publishAt: number, { store, now }: PersonContext) {
  await promiseNews(store, articleId, { state: 'scheduled', publishAt }, now)
  const moved = await store.articles.change({ _id: articleId, state: 'scheduled' }, { publishAt, changedAt: now })
  if (moved === 0) return refused('already_published')
  return done({ publishAt, isChecking: false })
}
