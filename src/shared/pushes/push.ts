import type { Reminder } from '../events/reminders/reminders'
import type { MessageCard } from '../messages/message'
import type { Audience } from './audience'
import type { Reach } from './reach'
import type { Topic } from './topic'

/**
 * 推送进度. `gathering` its people, `asked` of a second officer, `approved` and waiting for its time, `sending`, `sent`;
 * `stopped` by WeChat's refusal, by an officer, or with its article; `sent_back` or `recalled` before anybody had it.
 */
export type PushState = 'gathering' | 'asked' | 'approved' | 'sending' | 'sent' | 'stopped' | 'sent_back' | 'recalled'

/** 事由. What a push can be about; each kind has its subject in the feature that owns it. */
export type PushKind =
  | 'article'
  | 'article_withdrawn'
  | 'event_changed'
  | 'event_cancelled'
  | 'event_word'
  | 'event_reminder'
  | 'event_form'
  | 'event_feedback'

/** 推送. One message to many: an article to a chosen audience, or word of an event to everybody in it. */
export interface Push {
  id: string
  kind: PushKind
  /** Id of the article, the event, or whatever else the push is about. */
  subjectId: string
  title: string
  /** Words of the organiser to the people of an event. */
  word?: string
  /** Which session of an event is about to begin, and how soon. */
  reminder?: Omit<Reminder, 'at'>
  /** Version of the form that the people of an event knew before. */
  formBefore?: number
  topic: Topic
  audience: Audience
  /** Card for the inbox and for single messages; made when the people are gathered. */
  card?: MessageCard
  /** A mark of the whole article as it was asked for, its kind before the colon; what changed since is not sent. */
  contentMark?: string
  /** The mark of before, of title, summary, body and cover alone. */
  contentHash?: string
  state: PushState
  askedBy: PushHand
  askedAt: number
  /** When the push shall go out; as soon as it is approved when missing. */
  sendAt?: number
  decidedBy?: PushHand
  decidedAt?: number
  /** Why it was approved by whoever asked for it: nobody else held the post. */
  alone?: string
  /** Time until which it can be recalled. */
  releaseAt?: number
  releasedAt?: number
  endedAt?: number
  reach?: Reach
  /** Why it was sent back, recalled or stopped, or what it waits for. */
  remark?: string
  leasedUntil: number
  pageKey: string
  reportedAt?: number
  /** Numbers counted from its people before they were forgotten; `forgottenAt` is when they were. */
  counted?: PushResult
  forgottenAt?: number
}

/** 效果. What people did because of a push; `receipts` only for an article that asks for them. */
export interface PushResult {
  opened: number
  acted: number
  receipts?: { asked: number; confirmed: number }
}

export interface PushHand {
  id: string
  name: string
}

/** True for a push that nobody has had and nobody will. */
export function isOver({ state }: Pick<Push, 'state'>): boolean {
  return state === 'sent_back' || state === 'recalled'
}

/**
 * 撤回. Time for which an approved push lies still before it goes out, as whoever approved it may have been too quick.
 */
export const RECALL_MS = 30_000

export function canRecall({ state, releaseAt }: Pick<Push, 'state' | 'releaseAt'>, now: number): boolean {
  if (state === 'gathering' || state === 'asked') return true
  return state === 'approved' && releaseAt !== undefined && now < releaseAt
}
