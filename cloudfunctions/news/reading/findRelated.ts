import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Article, ArticleCard } from '#shared/news/article'
import type { WaysToOpen } from '#shared/news/channelWay'
import { CARD_FIELDS, toCard } from './toCard'

const SHOWN = 3
const LOOKED_AT = 30

interface About {
  article: Article
  ways: WaysToOpen
  now: number
}

/** 相关消息. Articles about the same event first, then those with a tag in common, then the latest of the channel. */
export async function findRelated({ articles }: Store, { article, ways, now }: About): Promise<ArticleCard[]> {
  const found = await articles.list({
    where: { state: 'published', channel: article.channel, _id: _.neq(article.id) },
    order: ['pageKey', 'desc'],
    limit: LOOKED_AT,
    fields: [...CARD_FIELDS, 'tags'],
  })
  const likeness = ({ eventId, tags = [] }: Pick<Article, 'eventId' | 'tags'>) =>
    (eventId !== undefined && eventId === article.eventId ? 10 : 0) +
    tags.filter((tag) => article.tags?.includes(tag)).length
  const nearest = found.sort((one, other) => likeness(other) - likeness(one)).slice(0, SHOWN)
  return nearest.map((one) => toCard(one, ways, now))
}
