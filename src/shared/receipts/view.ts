import type { Article } from '../news/article'
import type { ReceiptAsk } from './receipt'

/**
 * What a reader sees of the receipt: whether they are asked, when they answered, and whether somebody else wrote it
 * down.
 */
export type MyReceipt = ReceiptAsk & { asked: boolean; confirmedAt?: number; noted?: true }

/** 回执情况. Numbers of one notice: of everybody for officers, of their own union for a chair. */
export type ReceiptBoard = Pick<Article, 'title' | 'state'> &
  ReceiptAsk & {
    /** Whether answers are still taken. */
    asks: boolean
    asked: number
    confirmed: number
    /** Unions with the most unanswered first. */
    unions: ReceiptUnion[]
    nudgedAt?: number
  }

/** `unionId` is empty for followers whom no union knows. */
export interface ReceiptUnion {
  unionId: string
  union: string
  asked: number
  confirmed: number
  /** Whether the union has a chair who can be reminded. */
  hasChair: boolean
}

/**
 * A person who was asked; the name is masked for officers and in full for their chair. `how` is a sentence: how the
 * notice reached them, or how they answered.
 */
export interface ReceiptPerson {
  reader: string
  name: string
  place: string
  how: string
  confirmedAt?: number
  /** True for the word of an officer or chair, which can be taken back. */
  noted: boolean
}

/** 本工会的回执. A notice that asked people of one union, with how many of them have answered. */
export type OwnNotice = Pick<Article, 'title'> &
  Pick<ReceiptBoard, 'asks' | 'asked' | 'confirmed'> &
  ReceiptAsk & { articleId: string; publishedAt: number }

/** Somebody of one's own union who was asked; the row of the roster, where there is one, leads to the telephone. */
export type OwnReceiptPerson = ReceiptPerson & { memberId?: string }
