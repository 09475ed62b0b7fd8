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
  const [covered, readers] = await Promise.all([
    withSmallCovers(items, context),
    readersOf(
      store,
      items.map(({ id }) => id)
    ),
  ])
  return done({ ...page, items: covered.map((card) => ({ ...card, ...readers(card.id) })) })
}

async function listPinned({ articles }: Store, channel: Article['channel'] | undefined, now: number) {
  return articles.list({
    where: { state: 'published', pinnedUntil: _.gt(now), ...(channel && { channel }) },
    order: ['pinnedUntil', 'desc'],
    limit: PINNED_AT_MOST,
    fields: CARD_FIELDS,
  })
}

/** Counts of the page in one look, without what they are made of. */
async function readersOf({ readers }: Store, ids: string[]): Promise<(id: string) => { readers?: number }> {
  const rows = await readers.list({ where: { _id: _.in(ids) }, limit: ids.length, fields: ['total'] })
  const counts = new Map(rows.map(({ id, total }) => [id, total]))
  return (id) => {
    const total = counts.get(id)
    return total ? { readers: total } : {}
  }
}
