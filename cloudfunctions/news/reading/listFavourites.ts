import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { isPublic } from '#shared/news/article'
import { asShown } from '#shared/news/asShown'
import { done } from '#shared/result'
import { findWays } from '../channelWays'
import { toCard } from './toCard'
import { withSmallCovers } from './withCovers'

const PAGE = 20

/** 我的收藏. The latest first. */
export async function listFavourites(
  { cursor }: Input<'news.favourites'>,
  context: PersonContext
): Promise<Output<'news.favourites'>> {
  const { store, person, now } = context
  const page = await store.favourites.page({
    where: { personId: person.id },
    order: ['pageKey', 'desc'],
    size: PAGE,
    cursor,
  })
  const [ways, kept] = await Promise.all([
    findWays(store),
    store.articles.listByIds(page.items.map(({ articleId }) => articleId)),
  ])
  const found = new Map(kept.map((article) => [article.id, article]))
  const items = page.items.flatMap(({ articleId }) => {
    const article = found.get(articleId)
    return article && isPublic(article.state) ? [toCard(asShown(article), ways, now)] : []
  })
  return done({ ...page, items: await withSmallCovers(items, context) })
}
