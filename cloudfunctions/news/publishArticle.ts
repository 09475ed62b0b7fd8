import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { hasWords } from '#shared/news/article'
import { pageKey } from '#shared/page'
import { done, refused } from '#shared/result'

/** 发布. Fires once: whoever is second is told so. */
export async function publishArticle(
  { articleId }: Input<'news.publish'>,
  { store, person, now }: PersonContext
): Promise<Output<'news.publish'>> {
  const article = await store.articles.get(articleId)
  if (!hasWords(article.body)) return refused('article_empty')
  const published = await store.articles.change(
    { _id: articleId, state: _.in(['draft', 'scheduled']) },
    { state: 'published', publishedAt: now, changedAt: now, pageKey: pageKey(now, articleId), rev: _.inc(1) }
  )
  if (published === 0) return refused('already_published')
  await writeLog(store, { at: now, personId: person.id, action: 'news.publish', subject: articleId })
  return done({ publishedAt: now })
}
