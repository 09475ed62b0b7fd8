import type { PersonContext } from '#server/context'
import type { Article, ArticleContent } from '#shared/news/article'
import { pageKey } from '#shared/page'
import { articleReview } from '../checking/articleReview'
import { searchKeys } from './searchKeys'

/** Begins an article; false when the same device has begun it in a call whose answer was lost. */
export async function beginArticle(
  id: string,
  words: ArticleContent,
  { store, person, now, line }: PersonContext
): Promise<boolean> {
  const moments = { createdAt: now, changedAt: now, pageKey: pageKey(now, id) }
  const article: Article = {
    ...words,
    ...moments,
    id,
    author: person.name,
    authorId: person.id,
    state: 'draft',
    rev: 1,
  }
  const begun = await store.articles.add({ ...article, ...searchKeys(article) })
  if (begun) await articleReview.tasks.note(store, id)
  if (begun) line.say({ subject: id })
  return begun
}
