import type { ReceiptAsk } from '../receipts/receipt'
import type { Asked } from '../review/review'
import type { Explainer } from './explainer'

/** 频道. Exactly the four that the federation names. */
export const CHANNELS = ['governance', 'policy', 'work', 'member'] as const
export type Channel = (typeof CHANNELS)[number]
export const channelName: Record<Channel, string> = {
  governance: '疏解治理',
  policy: '政策解读',
  work: '工作动态',
  member: '会员服务',
}

export const ARTICLE_STATES = ['draft', 'checking', 'review', 'scheduled', 'published', 'expired', 'withdrawn'] as const
export type ArticleState = (typeof ARTICLE_STATES)[number]
export const articleStateName: Record<ArticleState, string> = {
  draft: '草稿',
  checking: '图片检查中',
  review: '等审核',
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
  tags?: string[]
  attachments?: Attachment[]
  video?: Video
  explainer?: Explainer
  /** Those to whom it is pushed shall say that they have read it. */
  receipt?: ReceiptAsk
  /** When chairs were last reminded of those who have not. */
  nudgedAt?: number
  state: ArticleState
  author: string
  /** Who asked for a second pair of eyes; the article goes out when somebody else says yes. */
  review?: Review
  /** Why it lies here as a draft again. */
  sentBack?: SentBack
  /** What readers shall get in its place. */
  proposal?: Proposal
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
  /** Members may comment; an officer reads first. */
  commentsOn?: boolean
  /** What the search asks for; stays in the cloud. */
  grams?: string[]
}

/** 附件. A paper that WeChat opens on the phone. */
export interface Attachment {
  fileId: string
  name: string
  bytes: number
}

/** 视频. A page elsewhere that plays it; the phone copies its address. */
export interface Video {
  url: string
  title: string
}

/**
 * 送审, to WeChat's check of pictures or to another officer. `publishAt` is when it shall appear; at once without it.
 * `why` says what an officer has to look at, `approvedBy` who has looked while WeChat had not.
 */
export interface Review extends Asked {
  publishAt?: number
  why?: string
  approvedBy?: string
}

/** 退回. */
export interface SentBack {
  by: string
  at: number
  word: string
}

/** The part of an article that its writer writes. */
export type ArticleContent = Pick<
  Article,
  | 'title'
  | 'channel'
  | 'summary'
  | 'body'
  | 'cover'
  | 'eventId'
  | 'tags'
  | 'attachments'
  | 'video'
  | 'explainer'
  | 'receipt'
>

/**
 * 待看的改动, of what is public already: readers keep what they have until WeChat, or another officer, has looked at it.
 * One at a time; `sent_back` waits for its writer.
 */
export interface Proposal {
  words: ArticleContent
  state: 'checking' | 'review' | 'sent_back'
  review: Review
  sentBack?: SentBack
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

/** 要审的频道: in these the street itself speaks, so a second officer reads first. */
export function needsReview(channel: Channel): boolean {
  return channel === 'governance' || channel === 'policy'
}

/** 有字, so that neither an empty page nor a lone line break is published. */
export function hasWords(html: string): boolean {
  return html.replace(/<[^>]*>|&nbsp;|\s/g, '').length > 0
}

/** The id of an article that was begun under the key of its writer's device. */
export function articleIdOf(newKey: string): string {
  return `a${newKey}`
}
