import type { Asked, Decided } from '../review/review'
import type { GuideText } from './guideText'

/** `draft` while it is written, `waiting` for somebody else to look, or `sentBack` with their word. */
export const GUIDE_NEXT_STATES = ['draft', 'waiting', 'sentBack'] as const
export const guideNextName: Record<GuideNext['state'], string> = {
  draft: '有改稿',
  waiting: '等另一位看',
  sentBack: '退回来改',
}

/** 改稿. Words that take the place of those that everybody reads once somebody else has passed them. */
export interface GuideNext extends Asked, Partial<Decided> {
  text: GuideText
  state: (typeof GUIDE_NEXT_STATES)[number]
}
