import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import { done } from '#shared/result'
import { findGoingOut } from './checking/goingOut'

/** An article as its writer works on it; whoever was named to read before others do sees it while it waits for that. */
export async function openArticle(
  { articleId }: Input<'news.open'>,
  { store, person }: PersonContext
): Promise<Output<'news.open'>> {
  const { grams: _grams, titleKeys: _keys, titleSpelt: _spelt, ...article } = await store.articles.get(articleId)
  if (!isOfficer(person) && findGoingOut(article)?.state !== 'review') throw new RequestFault('not_found')
  return done(article)
}
