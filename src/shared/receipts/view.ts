import type { Article } from '../news/article'
import type { ReceiptAsk } from './receipt'

/** What a reader sees of it: whether it is for them, when they have answered, and whether others wrote that down. */
export type MyReceipt = ReceiptAsk & { asked: boolean; confirmedAt?: number; noted?: true }

/** 回执情况 of one notice: of everybody for officers, of the own union for its chair. */
export type ReceiptBoard = Pick<Article, 'title' | 'state'> &
  ReceiptAsk & {
    /** Answers are still taken: it stands, and asks for them. */
    asks: boolean
    asked: number
    confirmed: number
    /** The most unanswered first. */
    unions: ReceiptUnion[]
    nudgedAt?: number
  }

/** `unionId` is empty for followers whom no union knows. */
export interface ReceiptUnion {
  unionId: string
  union: string
  asked: number
  confirmed: number
  /** Somebody can be reminded. */
  hasChair: boolean
}

/** One who was asked; the name is masked. `how` is a sentence: how it reached them, or how they answered. */
export interface ReceiptPerson {
  reader: string
  name: string
  place: string
  how: string
  confirmedAt?: number
  /** An officer's or chair's word, which can be taken back. */
  noted: boolean
}
