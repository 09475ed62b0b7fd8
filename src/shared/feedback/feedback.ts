import type { UnionEvent } from '../events/event'
import { done, type Result, refused } from '../result'
import type { Face } from './face'

/** 活动评价. What one who was at an event says of it; whoever runs the event reads it without a name. */
export interface Feedback {
  id: string
  eventId: string
  memberId: string
  personId: string
  face: Face
  words: string
  at: number
}

export function feedbackId(eventId: string, memberId: string): string {
  return `${eventId}:${memberId}`
}

/** How long after an event it can be judged, and a judgement be changed. */
export const OPEN_FOR_MS = 14 * 86_400_000

/** Of fewer than these nothing is shown: with a handful everybody knows who said it. */
export const FEWEST = 5

export type FeedbackRefusal = 'feedback_early' | 'feedback_over' | 'feedback_absent'

/** Whether somebody can judge an event at that moment; only who was checked in can. */
export function decideFeedback(
  { endsAt }: Pick<UnionEvent, 'endsAt'>,
  hasCome: boolean,
  now: number
): Result<'open', FeedbackRefusal> {
  if (now < endsAt) return refused('feedback_early')
  if (!hasCome) return refused('feedback_absent')
  return now < endsAt + OPEN_FOR_MS ? done('open') : refused('feedback_over')
}
