import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** An article as its writer works on it. */
export async function openArticle(
  { articleId }: Input<'news.open'>,
  { store }: PersonContext
): Promise<Output<'news.open'>> {
  const { grams: _grams, ...article } = await store.articles.get(articleId)
  return done(article)
}
