import type { EventCard } from '../events/view'
import type { Article } from './article'

export type ArticleView = Pick<
  Article,
  | 'id'
  | 'title'
  | 'channel'
  | 'summary'
  | 'body'
  | 'cover'
  | 'author'
  | 'publishedAt'
  | 'state'
  | 'withdrawnAt'
  | 'correction'
> & { event?: EventCard }

export type ArticleRow = Pick<
  Article,
  'id' | 'title' | 'channel' | 'state' | 'author' | 'changedAt' | 'publishedAt' | 'publishAt' | 'pinnedUntil' | 'rev'
>
