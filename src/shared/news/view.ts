import type { EventCard } from '../events/view'
import type { MyReceipt } from '../receipts/view'
import type { Article, ArticleCard, Attachment, Proposal } from './article'
import type { Explainer } from './explainer'

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
  | 'editedAt'
  | 'correction'
  | 'tags'
  | 'video'
  | 'accountUrl'
> & {
  /** Set where the text is read in the official account alone. */
  inAccount?: true
  event?: EventCard
  attachments: OpenAttachment[]
  explainer?: ExplainerView
  receipt?: MyReceipt
  related: ArticleCard[]
  commentsOn: boolean
  isFavourite: boolean
}

/** 一次改动. Lines that readers had before an edit alone, and after it alone; both are missing where nobody kept the words before. */
export interface ArticleEdit {
  at: number
  gone?: string[]
  came?: string[]
}

/** An attachment with an address that is good for a while. */
export type OpenAttachment = Attachment & { url: string }

export type ExplainerView = Explainer & { successor?: { id: string; title: string } }

/** An article found by its words; `excerpt` shows them in their place. */
export type FoundArticle = ArticleCard & { excerpt: string }

export type ArticleRow = Pick<
  Article,
  'id' | 'title' | 'channel' | 'state' | 'author' | 'changedAt' | 'publishedAt' | 'publishAt' | 'pinnedUntil' | 'rev'
> & {
  sentBack: boolean
  asksReceipt: boolean
  /** Why an officer has to look at it, or what its writer is to change. */
  why?: string
  /** State of the change that waits for readers of a public article. */
  proposal?: Proposal['state']
}

/** `publishedAt` is null when the article goes out by itself, as soon as WeChat has looked at its pictures. */
export interface Publication {
  publishedAt: number | null
}
