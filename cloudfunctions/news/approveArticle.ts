import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { goLive } from './goLive'

/** 审核通过. By another officer than the one who asked, and of the version that they read. */
export async function approveArticle(
  { articleId, rev }: Input<'news.approve'>,
  { store, person, now }: PersonContext
): Promise<Output<'news.approve'>> {
  const article = await store.articles.get(articleId)
  if (article.state !== 'review') return refused('not_in_review')
  if (article.review?.askedBy === person.id) return refused('own_article')
  const publishAt = article.review?.publishAt
  const approved = await store.articles.change(
    { _id: articleId, state: 'review', rev },
    goLive(articleId, now, publishAt)
  )
  if (approved === 0) return refused('changed_meanwhile')
  await writeLog(store, { at: now, personId: person.id, action: 'news.approve', subject: articleId })
  return done({ publishedAt: publishAt !== undefined && publishAt > now ? publishAt : now })
}
