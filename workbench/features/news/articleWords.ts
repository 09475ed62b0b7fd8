import * as v from 'valibot'
import type { Input } from '#shared/api'
import { type Article, CHANNELS } from '#shared/news/article'

/** What the writer has on the screen; empty means none. */
export const ArticleWordsSchema = v.object({
  title: v.string(),
  channel: v.picklist(CHANNELS),
  summary: v.string(),
  cover: v.string(),
  eventId: v.string(),
  body: v.string(),
})
export type ArticleWords = v.InferOutput<typeof ArticleWordsSchema>

export const blankWords: ArticleWords = {
  title: '',
  channel: 'work',
  summary: '',
  cover: 'work',
  eventId: '',
  body: '',
}

export function wordsOf({ title, channel, summary, cover = '', eventId = '', body }: Article): ArticleWords {
  return { title, channel, summary, cover, eventId, body }
}

/** The version of the article that the words were written upon. */
export interface Base {
  articleId?: string | undefined
  rev?: number | undefined
  /** Of an article that the cloud does not have yet. */
  newKey?: string | undefined
}

export function toInput(words: ArticleWords, { articleId, rev, newKey }: Base): Input<'news.write'> {
  const { cover, eventId, ...others } = words
  return {
    ...others,
    ...(cover && { cover }),
    ...(eventId && { eventId }),
    ...(articleId && { articleId }),
    ...(rev !== undefined && { rev }),
    ...(newKey && !articleId && { newKey }),
  }
}

export function isSameWords(one: ArticleWords, other: ArticleWords): boolean {
  return (Object.keys(one) as (keyof ArticleWords)[]).every((key) => one[key] === other[key])
}
