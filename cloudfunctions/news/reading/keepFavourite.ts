import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { isPublic } from '#shared/news/article'
import { pageKey } from '#shared/page'
import { done } from '#shared/result'

/** 收藏. Adds an article to the person's favourites or takes it away. Safe to repeat. */
export async function keepFavourite(
  { articleId, on }: Input<'news.favourite'>,
  { store, person, now }: PersonContext
): Promise<Output<'news.favourite'>> {
  const id = `${person.id}:${articleId}`
  if (!on) {
    await store.favourites.remove({ _id: id })
    return done({ on })
  }
  if (!isPublic((await store.articles.get(articleId)).state)) throw new RequestFault('not_found')
  await store.favourites.add({ id, personId: person.id, articleId, pageKey: pageKey(now, articleId) })
  return done({ on })
}
