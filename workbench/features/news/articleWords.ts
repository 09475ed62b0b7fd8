import * as v from 'valibot'
import type { Input } from '#shared/api'
import { type Article, CHANNELS } from '#shared/news/article'

const QuestionWords = v.object({ question: v.string(), answer: v.string() })
const ExplainerWords = v.object({
  forWhom: v.string(),
  effectiveFrom: v.optional(v.number()),
  effectiveTo: v.optional(v.number()),
  questions: v.array(QuestionWords),
  supersededBy: v.string(),
})
export type ExplainerWords = v.InferOutput<typeof ExplainerWords>

/** The words on the writer's screen; an empty text means none. */
export const ArticleWordsSchema = v.object({
  title: v.string(),
  channel: v.picklist(CHANNELS),
  summary: v.string(),
  cover: v.string(),
  eventId: v.string(),
  body: v.string(),
  tags: v.optional(v.array(v.string()), []),
  attachments: v.optional(v.array(v.object({ fileId: v.string(), name: v.string(), bytes: v.number() })), []),
  video: v.optional(v.object({ url: v.string(), title: v.string() }), { url: '', title: '' }),
  accountUrl: v.optional(v.string(), ''),
  explainer: v.optional(v.nullable(ExplainerWords), null),
  receipt: v.optional(v.nullable(v.object({ dueAt: v.optional(v.number()) })), null),
})
/** The shape of words kept on this computer. */
export const articleShape = { schema: ArticleWordsSchema, version: 1 }
export type ArticleWords = v.InferOutput<typeof ArticleWordsSchema>

export const blankWords: ArticleWords = {
  ...{ title: '', channel: 'work', summary: '', cover: 'work', eventId: '', body: '' },
  ...{ tags: [], attachments: [], video: { url: '', title: '' }, accountUrl: '', explainer: null, receipt: null },
}

export const blankExplainer: ExplainerWords = { forWhom: '', questions: [], supersededBy: '' }

export function wordsOf(article: Article): ArticleWords {
  const { title, channel, summary, cover = '', eventId = '', body, tags = [], attachments = [], explainer } = article
  return {
    ...{ title, channel, summary, cover, eventId, body, tags, attachments },
    video: article.video ?? blankWords.video,
    accountUrl: article.accountUrl ?? '',
    receipt: article.receipt ?? null,
    explainer: explainer ? { ...explainer, supersededBy: explainer.supersededBy ?? '' } : null,
  }
}

/** The version of the article on which the words were written. */
export interface Base {
  articleId?: string | undefined
  rev?: number | undefined
  /** Key of an article that the cloud does not have yet. */
  newKey?: string | undefined
}

export function toInput(words: ArticleWords, { articleId, rev, newKey }: Base): Input<'news.write'> {
  const { cover, eventId, tags, attachments, video, accountUrl, explainer, receipt, ...others } = words
  return {
    ...others,
    ...(cover && { cover }),
    ...(eventId && { eventId }),
    ...(tags.length > 0 && { tags }),
    ...(attachments.length > 0 && { attachments }),
    ...((video.url || video.title) && { video }),
    ...(accountUrl.trim() && { accountUrl }),
    ...(explainer && { explainer: toExplainer(explainer) }),
    ...(receipt && { receipt: receipt.dueAt === undefined ? {} : { dueAt: receipt.dueAt } }),
    ...(articleId && { articleId }),
    ...(rev !== undefined && { rev }),
    ...(newKey && !articleId && { newKey }),
  }
}

function toExplainer({ forWhom, effectiveFrom, effectiveTo, questions, supersededBy }: ExplainerWords) {
  return {
    ...{ forWhom, questions },
    ...(effectiveFrom !== undefined && { effectiveFrom }),
    ...(effectiveTo !== undefined && { effectiveTo }),
    ...(supersededBy && { supersededBy }),
  }
}

export function isSameWords(one: ArticleWords, other: ArticleWords): boolean {
  return JSON.stringify(toInput(one, {})) === JSON.stringify(toInput(other, {}))
}
