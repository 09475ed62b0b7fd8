import type { Article } from '../news/article'
import { pageKey } from '../page'
import { DAY, NOON } from './noon'

/** A published article, out since yesterday. */
export function anArticle(id = 'a', over: Partial<Article> = {}): Article {
  return {
    id,
    title: '健步行路线公布',
    channel: 'work',
    summary: '六公里四个打卡点',
    body: '<p>路线</p>',
    state: 'published',
    author: 'Lin',
    createdAt: NOON - DAY,
    changedAt: NOON - DAY,
    publishedAt: NOON - DAY,
    pageKey: pageKey(over.publishedAt ?? NOON - DAY, id),
    rev: 1,
    ...over,
  }
}
