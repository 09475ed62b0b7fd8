import { type Article, type ArticleCard, isPinned } from '#shared/news/article'

/** Fields of an article that a list reads. */
export const CARD_FIELDS = [
  ...['title', 'channel', 'summary', 'cover', 'publishedAt', 'eventId', 'pinnedUntil', 'pageKey'],
] as const

export function toCard(article: Pick<Article, (typeof CARD_FIELDS)[number] | 'id'>, now: number): ArticleCard {
  const { id, title, channel, summary, cover, publishedAt, eventId } = article
  return {
    ...{ id, title, channel, summary },
    pinned: isPinned(article, now),
    ...(cover && { cover }),
    ...(publishedAt && { publishedAt }),
    ...(eventId && { eventId }),
  }
}
