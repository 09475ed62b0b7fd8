import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { Article } from '#shared/news/article'
import { pageKey } from '#shared/page'

/** Changes of an article that appears, now or at a later moment. */
export function goLive(articleId: string, now: number, publishAt?: number): Changes<Article> {
  const settled = { changedAt: now, review: _.remove(), sentBack: _.remove(), rev: _.inc(1) }
  if (publishAt !== undefined && publishAt > now) return { ...settled, state: 'scheduled', publishAt }
  return { ...settled, state: 'published', publishedAt: now, publishAt: _.remove(), pageKey: pageKey(now, articleId) }
}
