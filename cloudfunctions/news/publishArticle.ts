import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { articleReview } from './checking/articleReview'
import { readyToGoOut } from './checking/readyToGoOut'
import { waitForPictures } from './checking/waitForPictures'
import { goLive } from './goLive'
import { promiseNews } from './promiseNews'
import { keepVersion } from './writing/keepVersion'

/**
 * 发布. Happens once; a second call is refused. An article that needs a second reader is not published by its writer; one
 * with pictures that WeChat has not looked at yet goes out by itself afterwards.
 */
export async function publishArticle(
  { articleId }: Input<'news.publish'>,
  context: PersonContext
): Promise<Output<'news.publish'>> {
  const { store, person, now } = context
  const ready = await readyToGoOut(articleId, context)
  if (!ready.ok) return ready
  const { article, needsReader, isWaiting } = ready.value
  if (needsReader) return refused('review_needed')
  const changes = isWaiting ? waitForPictures(person, now) : goLive(articleId, now)
  await promiseNews(store, articleId, changes, now)
  const published = await store.articles.change({ _id: articleId, state: 'draft', rev: article.rev }, changes)
  if (published === 0) return refused('already_published')
  await articleReview.tasks.note(store, articleId)
  await keepVersion(store, article, { by: person.name, now })
  return done({ publishedAt: isWaiting ? null : now })
}
