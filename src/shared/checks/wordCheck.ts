import * as v from 'valibot'
import { CursorSchema } from '../page'
import { AloneSchema } from '../review/alone'
import type { Asked, Decided } from '../review/review'

/**
 * 待看的话. Words for many readers that WeChat could not judge; another officer's yes or no stands for these very words.
 */
export interface WordCheck extends Asked, Partial<Decided> {
  /** Hash of the words, so that the same words are looked at once. */
  id: string
  text: string
  /** Place where the words would stand, in Chinese. */
  place: string
  /** Why a person has to look, in Chinese. */
  why: string
  state: 'waiting' | 'passed' | 'refused'
  pageKey: string
}

export type WordsRefusal = 'words_risky' | 'words_unsure' | 'words_refused'

export type WordCheckRow = Omit<WordCheck, 'pageKey' | 'askedBy' | 'decidedBy'> & { isOwn: boolean }

/** 现成的话. Words of our own for what must not wait for a check, so that nobody has to look at them. */
export const readyWords = {
  withdraw: '内容有误，已经撤下。',
  cancel: '因故取消，给您带来不便，请谅解。',
} as const

export function isReady(text: string): boolean {
  return Object.values<string>(readyWords).includes(text.trim())
}

export const ListWordChecksInput = v.strictObject({ cursor: CursorSchema })
export const DecideWordCheckInput = v.strictObject({
  checkId: v.pipe(v.string(), v.regex(/^[a-f0-9]{40}$/)),
  decision: v.picklist(['pass', 'refuse']),
  alone: v.exactOptional(AloneSchema),
})
