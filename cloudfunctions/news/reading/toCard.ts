import { type Article, type ArticleCard, isPinned } from '#shared/news/article'
import { asOpened, type WaysToOpen } from '#shared/news/channelWay'

/** Fields of an article that a list reads. */
export const CARD_FIELDS = [
  ...['title', 'channel', 'summary', 'cover', 'publishedAt', 'eventId', 'accountUrl', 'pinnedUntil', 'pageKey'],
] as const

type Carded = Pick<Article, (typeof CARD_FIELDS)[number] | 'id'>

/** An article as a list shows it; `ways` says which channels lead to the official account. */
export function toCard(article: Carded, ways: WaysToOpen, now: number): ArticleCard {
  const { id, title, channel, summary, cover, publishedAt, eventId, accountUrl } = asOpened(article, ways)
  return {
    ...{ id, title, channel, summary },
    pinned: isPinned(article, now),
    ...(cover && { cover }),
    ...(publishedAt && { publishedAt }),
    ...(eventId && { eventId }),
    ...(accountUrl && { accountUrl }),
  }
}
