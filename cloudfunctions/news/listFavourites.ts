import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { isPublic } from '#shared/news/article'
import { toPage } from '#shared/page'
import { done } from '#shared/result'
import { toCard } from './toCard'
import { withCovers } from './withCovers'

const PAGE = 20

/** 我的收藏, the latest first. */
export async function listFavourites(
  { cursor }: Input<'news.favourites'>,
  { store, files, person, now }: PersonContext
): Promise<Output<'news.favourites'>> {
  const kept = await store.favourites.list({
    where: { personId: person.id, ...(cursor && { pageKey: _.lt(cursor) }) },
    order: ['pageKey', 'desc'],
    limit: PAGE + 1,
  })
  const page = toPage(kept, PAGE, { key: ({ pageKey }) => pageKey, item: ({ articleId }) => articleId })
  const found = new Map((await store.articles.listByIds(page.items)).map((article) => [article.id, article]))
  const items = page.items.flatMap((id) => {
    const article = found.get(id)
    return article && isPublic(article.state) ? [toCard(article, now)] : []
  })
  return done({ ...page, items: await withCovers(items, files) })
}
