import * as v from 'valibot'
import { CursorSchema } from '../page'
import { AloneSchema } from '../review/alone'
import { idText, newKeyText, textUpTo } from '../text'
import type { GuideNext } from './guideNext'
import { type GuideText, GuideTextSchema } from './guideText'

/** 服务事项. What the union does for people: for whom, with what, where, and how soon. Its words are those that were passed last. */
export interface Guide extends GuideText {
  id: string
  /** `hidden` until its first words were passed, and whenever an officer takes it away. */
  state: 'shown' | 'hidden'
  /** 第几版. How often words were passed; missing in what was written before there was a review, which is the first. */
  version?: number
  /** Who wrote the words, who passed them, and when that was. */
  changedBy: string
  passedBy?: string
  changedAt: number
  /** 改稿. Words that nobody reads yet. */
  next?: GuideNext
  rev: number
}

export function versionOf({ version = 1 }: Pick<Guide, 'version'>): number {
  return version
}

/** A line of the catalogue. */
export type GuideRow = Pick<Guide, 'id' | 'title' | 'group' | 'forWhom' | 'limit' | 'state'>

export function toGuideRow({ id, title, group, forWhom, limit, state }: Guide): GuideRow {
  return { id, title, group, forWhom, limit, state }
}

/** 事项 of the catalogue that one look brings; what is more is not shown, and the desk hides what is out of use. */
export const MOST_GUIDES = 200

export const ReadGuideInput = v.strictObject({ guideId: idText() })
export const WaitingGuidesInput = v.strictObject({ cursor: CursorSchema })
const revision = v.pipe(v.number('请刷新再试'), v.integer('请刷新再试'), v.minValue(1, '请刷新再试'))
export const WriteGuideInput = v.strictObject({
  /** A new one is named by the key of whoever begins it. */
  guideId: v.exactOptional(idText()),
  newKey: v.exactOptional(newKeyText()),
  rev: v.exactOptional(revision),
  text: GuideTextSchema,
  /** 送审. Otherwise it is kept for going on. */
  send: v.boolean(),
})
export const ShowGuideInput = v.strictObject({
  guideId: idText(),
  rev: revision,
  state: v.picklist(['shown', 'hidden']),
})
export const DecideGuideInput = v.strictObject({
  guideId: idText(),
  /** The words that were read. */
  rev: revision,
  decision: v.picklist(['pass', 'sendBack'], '请选通过或退回'),
  word: v.exactOptional(textUpTo(100)),
  alone: v.exactOptional(AloneSchema),
})
