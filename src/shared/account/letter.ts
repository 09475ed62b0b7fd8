import * as v from 'valibot'
import { CursorSchema } from '../page'
import { textUpTo } from '../text'

/** Time after a follower's last word in which the account may answer (docs/wechat.md 1.4). */
export const ANSWER_WITHIN_MS = 48 * 3_600_000

export const LETTER_STATES = ['waiting', 'answered', 'case', 'aside'] as const
/** `waiting` for an officer, `answered`, made a `case`, or laid `aside` as nothing that asks for an answer. */
export type LetterState = (typeof LETTER_STATES)[number]

/** 来信. What a follower wrote to the account and no keyword knew. */
export interface Letter {
  id: string
  openId: string
  text: string
  at: number
  state: LetterState
  answer?: LetterAnswer
  /** Who laid it aside, and when. */
  aside?: { by: string; at: number }
  /** 立成的一件. The case that it has become because its writer wanted that. */
  begun?: LetterCase
  pageKey: string
}

interface LetterCase {
  caseId: string
  number: string
  by: string
  at: number
}

interface LetterAnswer {
  text: string
  by: string
  at: number
  /** What WeChat said of it, where it is not certain that it has arrived. */
  remark?: string
}

/** A letter as the officer sees it who answers. */
export interface LetterRow extends Omit<Letter, 'openId' | 'pageKey'> {
  /** Masked name of the follower, when they are known here. */
  name?: string
  /** Until when WeChat takes an answer: 48 hours from their last word. */
  answerUntil: number
}

export const ListLettersInput = v.strictObject({
  state: v.optional(v.picklist(LETTER_STATES)),
  cursor: CursorSchema,
})
export const LetterIdSchema = v.pipe(v.string(), v.regex(/^[a-f0-9]{32}$/))
export const AnswerLetterInput = v.strictObject({ letterId: LetterIdSchema, text: textUpTo(300) })
export const LayAsideInput = v.strictObject({ letterId: LetterIdSchema, aside: v.boolean() })
