import * as v from 'valibot'
import { CursorSchema } from '../page'
import { idText, newKeyText, TimeSchema, textUpTo } from '../text'

/** 频道. Exactly the four that the federation names. */
export const CHANNELS = ['governance', 'policy', 'work', 'member'] as const
export type Channel = (typeof CHANNELS)[number]
export const channelName: Record<Channel, string> = {
  governance: '疏解治理',
  policy: '政策解读',
  work: '工作动态',
  member: '会员服务',
}

export type ArticleState = 'draft' | 'scheduled' | 'published' | 'expired' | 'withdrawn'
export const articleStateName: Record<ArticleState, string> = {
  draft: '草稿',
  scheduled: '等定时发布',
  published: '已发布',
  expired: '已过期',
  withdrawn: '已撤下',
}

/** 新闻. One item of the feed; `body` is HTML that the server has sanitised. */
export interface Article {
  id: string
  title: string
  channel: Channel
  summary: string
  body: string
  cover?: string
  eventId?: string
  state: ArticleState
  author: string
  createdAt: number
  changedAt: number
  publishAt?: number
  publishedAt?: number
  expiresAt?: number
  pinnedUntil?: number
  withdrawnAt?: number
  correction?: string
  pageKey: string
  rev: number
}

export type ArticleCard = Pick<
  Article,
  'id' | 'title' | 'channel' | 'summary' | 'cover' | 'publishedAt' | 'eventId'
> & {
  pinned: boolean
}

/** Can be opened by everybody: in the feed, or once was and has left a word. */
export function isPublic(state: ArticleState): boolean {
  return state === 'published' || state === 'expired' || state === 'withdrawn'
}

export function isPinned(article: Pick<Article, 'pinnedUntil'>, now: number): boolean {
  return article.pinnedUntil !== undefined && article.pinnedUntil > now
}

/** 有字, so that neither an empty page nor a lone line break is published. */
export function hasWords(html: string): boolean {
  return html.replace(/<[^>]*>|&nbsp;|\s/g, '').length > 0
}

export const ListNewsInput = v.strictObject({ channel: v.optional(v.picklist(CHANNELS)), cursor: CursorSchema })
export const ArticleIdInput = v.strictObject({ articleId: idText() })
export const ManageNewsInput = v.strictObject({
  state: v.optional(v.picklist(['draft', 'scheduled', 'published', 'expired', 'withdrawn'])),
  cursor: CursorSchema,
})
export const WriteArticleInput = v.strictObject({
  articleId: v.optional(idText()),
  newKey: v.exactOptional(newKeyText()),
  rev: v.optional(v.pipe(v.number(), v.integer())),
  title: textUpTo(64),
  channel: v.picklist(CHANNELS),
  summary: v.pipe(v.string(), v.trim(), v.maxLength(120, '最多 120 个字')),
  body: v.pipe(v.string(), v.maxLength(60_000, '正文太长，请分成两篇')),
  cover: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/))),
  eventId: v.exactOptional(idText()),
})
export const PinArticleInput = v.strictObject({ articleId: idText(), until: v.nullable(TimeSchema) })
export const WithdrawArticleInput = v.strictObject({ articleId: idText(), correction: textUpTo(200) })
