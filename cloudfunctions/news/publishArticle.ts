import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { checkArticle } from './checkArticle'
import { goLive } from './goLive'
import { keepVersion } from './keepVersion'

/** 发布. Fires once: whoever is second is told so. What needs a second reader is not published by its writer. */
export async function publishArticle(
  { articleId }: Input<'news.publish'>,
  context: PersonContext
): Promise<Output<'news.publish'>> {
  const { store, person, now } = context
  const article = await store.articles.get(articleId)
  if (article.state !== 'draft') return refused(article.state === 'review' ? 'in_review' : 'already_published')
  const check = await checkArticle(article, context)
  if (check.kind === 'empty') return refused('article_empty')
  if (check.kind === 'risky') return refused('words_risky')
  if (check.kind === 'to_be_reviewed') return refused('review_needed')
  const published = await store.articles.change(
    { _id: articleId, state: 'draft', rev: article.rev },
    goLive(articleId, now)
  )
  if (published === 0) return refused('already_published')
  await keepVersion(store, article, { by: person.name, now })
  await writeLog(store, { at: now, personId: person.id, action: 'news.publish', subject: articleId })
  return done({ publishedAt: now })
}
