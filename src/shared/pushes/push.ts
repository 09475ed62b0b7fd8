import type { MessageCard } from '../messages/message'
import type { Audience } from './audience'
import type { Reach } from './reach'
import type { Topic } from './topic'

/**
 * 推送进度. `gathering` its people, `asked` a second officer, `approved` and waiting for its time, `sending`, `sent`;
 * `stopped` when WeChat forbids it; `sent_back` or `recalled` before anybody had it.
 */
export type PushState = 'gathering' | 'asked' | 'approved' | 'sending' | 'sent' | 'stopped' | 'sent_back' | 'recalled'

/** 事由. What a push can be about; each kind has its subject in the feature that it belongs to. */
export type PushKind = 'article' | 'event_changed' | 'event_cancelled' | 'event_word'

/** 推送. One message to many: an article to a chosen audience, or word of an event to everybody in it. */
export interface Push {
  id: string
  kind: PushKind
  /** The article, the event, or whatever else it is about. */
  subjectId: string
  title: string
  /** What the organiser says to the people of an event. */
  word?: string
  topic: Topic
  audience: Audience
  /** What stands in the inbox and on the cards of single messages; made when the people are gathered. */
  card?: MessageCard
  /** What the article said when it was asked for; what changed since is not sent. */
  contentHash?: string
  state: PushState
  askedBy: PushHand
  askedAt: number
  /** When it shall go out; as soon as it is approved when absent. */
  sendAt?: number
  decidedBy?: PushHand
  decidedAt?: number
  /** Until then it can be recalled. */
  releaseAt?: number
  releasedAt?: number
  endedAt?: number
  reach?: Reach
  /** Why it was sent back, recalled or stopped, or what it waits for. */
  remark?: string
  leasedUntil: number
  pageKey: string
  reportedAt?: number
  /** What was counted from its people before they were forgotten, and when they were. */
  counted?: PushResult
  forgottenAt?: number
}

/** 效果. What people did with a push; `receipts` of an article that asks for them. */
export interface PushResult {
  opened: number
  acted: number
  receipts?: { asked: number; confirmed: number }
}

export interface PushHand {
  id: string
  name: string
}

/** Nobody has had it, and nobody will. */
export function isOver({ state }: Pick<Push, 'state'>): boolean {
  return state === 'sent_back' || state === 'recalled'
}

/** 撤回. Whoever approved it may have been too quick: so long it lies still before it goes out. */
export const RECALL_MS = 30_000

export function canRecall({ state, releaseAt }: Pick<Push, 'state' | 'releaseAt'>, now: number): boolean {
  if (state === 'gathering' || state === 'asked') return true
  return state === 'approved' && releaseAt !== undefined && now < releaseAt
}
