import type { Context } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Article } from '#shared/news/article'
import { done } from '#shared/result'
import { findWays } from '../channelWays'
import { CARD_FIELDS, toCard } from './toCard'
import { withSmallCovers } from './withCovers'

const PAGE = 15
const PINNED_AT_MOST = 5

/** 消息流. Pinned articles stand above the first page and are left out of the pages below. */
export async function listNews(
  { channel, cursor }: Input<'news.list'>,
  context: Context
): Promise<Output<'news.list'>> {
  const { store, now } = context
  const [ways, pinned, page] = await Promise.all([
    findWays(store),
    listPinned(store, channel, now),
    store.articles.page({
      where: { state: 'published', ...(channel && { channel }) },
      order: ['pageKey', 'desc'],
      size: PAGE,
      cursor,
      fields: CARD_FIELDS,
    }),
  ])
  const rest = page.items.filter(({ id }) => !pinned.some((article) => article.id === id))
  const items = [...(cursor ? [] : pinned), ...rest].map((article) => toCard(article, ways, now))
  return done({ ...page, items: await withSmallCovers(items, context) })
}

async function listPinned({ articles }: Store, channel: Article['channel'] | undefined, now: number) {
  return articles.list({
    where: { state: 'published', pinnedUntil: _.gt(now), ...(channel && { channel }) },
    order: ['pinnedUntil', 'desc'],
    limit: PINNED_AT_MOST,
    fields: CARD_FIELDS,
  })
}
