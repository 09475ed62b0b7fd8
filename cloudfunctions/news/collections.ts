import type { Definitions } from '#server/store'
import type { Article } from '#shared/news/article'
import type { ChannelWay } from '#shared/news/channelWay'
import type { Favourite, Readers } from '#shared/news/readers'
import type { Version } from '#shared/news/version'
import type { DiscardedArticle } from './writing/discardArticle'

declare module '#server/store' {
  interface Collections {
    articles: Article
    versions: Version
    favourites: Favourite
    readers: Readers
    channelWays: ChannelWay
    discardedArticles: DiscardedArticle
  }
}

export const collections = {
  articles: {
    indexes: [
      { fields: ['state', 'channel', '-pageKey'] },
      { fields: ['state', '-pageKey'] },
      { fields: ['-pageKey'] },
      { fields: ['state', 'pinnedUntil'] },
      { fields: ['state', 'publishAt'] },
      { fields: ['state', 'expiresAt'] },
      { fields: ['eventId', '-pageKey'] },
      { fields: ['proposal.state'] },
      { fields: ['titleKeys'] },
    ],
  },
  versions: { cold: true, indexes: [{ fields: ['articleId', '-at'] }] },
  favourites: { cold: true, indexes: [{ fields: ['personId', '-pageKey'] }] },
  readers: { indexes: [] },
  channelWays: { indexes: [] },
  discardedArticles: { cold: true, indexes: [{ fields: ['at'] }] },
} satisfies Definitions
