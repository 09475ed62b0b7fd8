import * as v from 'valibot'
import { textUpTo } from '../../text'

/** Reasons to choose from; none is about health or the family's troubles, which nobody has to tell. */
export const LEAVE_REASONS = ['busy', 'work', 'time', 'way', 'other'] as const
export type LeaveReason = (typeof LEAVE_REASONS)[number]
export const leaveReasonName: Record<LeaveReason, string> = {
  busy: '临时有事',
  work: '工作走不开',
  time: '时间不合适',
  way: '路远不方便',
  other: '其他',
}

export const LEAVE_WORDS = 50

export const LeavingSchema = v.strictObject({
  why: v.picklist(LEAVE_REASONS),
  word: v.exactOptional(textUpTo(LEAVE_WORDS)),
})

/** 来不了的原因. What somebody said when they gave a place back; nobody has to. */
export type LeavingReason = v.InferOutput<typeof LeavingSchema> & { at: number }

export function leavingText({ why, word }: Pick<LeavingReason, 'why' | 'word'>): string {
  return word ? `${leaveReasonName[why]}：${word}` : leaveReasonName[why]
}
