import type { ReceiptAsk } from '../receipts/receipt'
import type { Asked } from '../review/review'
import type { Explainer } from './explainer'

/** 频道. Exactly the four channels that the federation names. */
export const CHANNELS = ['governance', 'policy', 'work', 'member'] as const
export type Channel = (typeof CHANNELS)[number]

/** Whose word every article is; who wrote it stands at the desk. */
export const SOURCE = '西长安街街道总工会'

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

/** 新闻. One article of the feed; `body` is HTML that the cloud has sanitised. */
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
  /** Address of the same article in the official account. */
  accountUrl?: string
  explainer?: Explainer
  /** Set when people to whom the article is pushed shall say that they have read it. */
  receipt?: ReceiptAsk
  /** When chairs were last reminded of people who have not answered. */
  nudgedAt?: number
  state: ArticleState
  author: string
  /** Account of the author, who answers for it; missing where it is older than that. */
  authorId?: string
  /** Request for a second reader; the article goes out when somebody else says yes. */
  review?: Review
  /** Why the article is a draft again. */
  sentBack?: SentBack
  /** Set while the words that readers have were looked at by nobody but their writer. */
  releasedAlone?: ReleasedAlone
  /** Change that is to replace the words of a public article. */
  proposal?: Proposal
  createdAt: number
  changedAt: number
  publishAt?: number
  publishedAt?: number
  expiresAt?: number
  pinnedUntil?: number
  withdrawnAt?: number
  /** When the words that readers have were last changed. */
  editedAt?: number
  correction?: string
  pageKey: string
  rev: number
  /** Set when members may comment; an officer reads each comment first. */
  commentsOn?: boolean
  /** Search keys; they stay in the cloud. Those of the title know pinyin, too, and stand in an index. */
  grams?: string[]
  titleKeys?: string[]
  /** Every way in which title and tags may be typed, one a line. */
  titleSpelt?: string
}

/** 附件. A paper that WeChat opens on the phone. */
export interface Attachment {
  fileId: string
  name: string
  bytes: number
}

/** 视频. A page of another site that plays it; the phone copies its address. */
export interface Video {
  url: string
  title: string
}

/**
 * 送审. A request to WeChat's check of pictures or to another officer. `publishAt` is when the article shall appear; at
 * once without it. `why` says what an officer has to look at, `approvedBy` who has looked while WeChat had not.
 */
export interface Review extends Asked {
  publishAt?: number
  why?: string
  approvedBy?: string
}

/** 未经第二人审核. Who let an article out alone, when, and why nobody else could look. */
export interface ReleasedAlone {
  by: string
  at: number
  reason: string
}

/** 退回. Who sent the article back, when, and what is to be changed. */
export interface SentBack {
  by: string
  at: number
  word: string
  /** When it would have appeared, for the next try. */
  publishAt?: number
}

/** The fields of an article that its writer writes. */
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
  | 'accountUrl'
  | 'explainer'
  | 'receipt'
>

/**
 * 待看的改动. A change of a public article: readers keep the old words until WeChat, or another officer, has looked at it.
 * One at a time; in state `sent_back` it waits for its writer.
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
  /** 读过的人. How many phones have opened it; missing while nobody has. */
  readers?: number
  /** Address that a tap opens instead of our page; set where the channel leads to the official account. */
  accountUrl?: string
}

/** True for an article that everybody can open: it is in the feed, or it was and has left a word. */
export function isPublic(state: ArticleState): boolean {
  return state === 'published' || state === 'expired' || state === 'withdrawn'
}

export function isPinned(article: Pick<Article, 'pinnedUntil'>, now: number): boolean {
  return article.pinnedUntil !== undefined && article.pinnedUntil > now
}

/** 要审的频道. In these channels the street itself speaks, so a second officer reads first. */
export function needsReview(channel: Channel): boolean {
  return channel === 'governance' || channel === 'policy'
}

/** 有字. Neither an empty page nor a lone line break may be published. */
export function hasWords(html: string): boolean {
  return html.replace(/<[^>]*>|&nbsp;|\s/g, '').length > 0
}

/** Id of an article, made from the key of the device that began it. */
export function articleIdOf(newKey: string): string {
  return `a${newKey}`
}
