import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import { type Article, type ArticleContent, isPublic } from '#shared/news/article'
import { searchKeys } from './searchKeys'
import { wordsOf } from './wordsOf'

const MAY_BE_MISSING = [
  'cover',
  'eventId',
  'tags',
  'attachments',
  'video',
  'accountUrl',
  'explainer',
  'receipt',
] as const

/**
 * Changes of an article that gets these words. Fields without a value are removed, and so is a proposal that stood
 * beside; a field made of parts is replaced as a whole.
 */
export function changesOf(article: Article, words: ArticleContent, now: number): Changes<Article> {
  const { title, channel, summary, body, ...rest } = words
  const parts = MAY_BE_MISSING.map((field) => [field, rest[field] === undefined ? _.remove() : rest[field]])
  const beside = { ...searchKeys({ ...article, ...words }), proposal: _.remove(), changedAt: now, rev: _.inc(1) }
  const isEdit = isPublic(article.state) && wordsOf(article) !== wordsOf({ ...article, ...words })
  return {
    ...{ title, channel, summary, body, ...Object.fromEntries(parts), ...beside },
    ...(isEdit && { editedAt: now }),
  }
}
