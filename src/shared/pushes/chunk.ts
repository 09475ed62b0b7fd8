import type { DeliveryReason } from '../delivery/deliveryReason'
import type { TemplateName } from '../messages/templates'
import type { MessageRoute, Why } from './route'
import type { Outcome, Tally } from './tally'
import type { Topic } from './topic'

/**
 * 收信人. `reader` is their name in the inbox: a person, a row of the roster nobody is bound to, or a follower's openid.
 */
export interface Recipient {
  reader: string
  route: MessageRoute
  /** Openid of the recipient as a follower of the official account; `app` is theirs in the mini-program. */
  follower?: string
  app?: string
  why?: Why
  outcome?: Outcome
  messageId?: string
  /** When WeChat may first have had the message; from then on its window for repeats runs. */
  triedAt?: number
  /** Why WeChat has not taken the message, or not yet. */
  reason?: DeliveryReason
  /** The reason as a sentence, where functions of an earlier version have written it. */
  remark?: string
}

/**
 * 一批收信人. Either one mass call or some hundred single messages, taken by one run at a time; its people, how far it has
 * come and what WeChat said stand in this one document. The id is `pushId:number`.
 */
export interface PushChunk {
  id: string
  pushId: string
  number: number
  kind: 'mass' | 'single'
  /** `held` until the push goes out, and again while it is stopped. */
  state: 'held' | 'waiting' | 'leased' | 'done'
  notBefore: number
  leasedBy?: string
  /** Number of times that a run took the chunk. */
  passes: number
  /** Number of `passes` that are no attempts: those before an officer let it go on, and those put off unsent. */
  freshFrom?: number
  rev: number
  /** Subject of the push; its people were counted at `gatheredAt`. */
  subjectId: string
  topic: Topic
  /** Template of single messages; missing where functions of an earlier version have gathered the chunk. */
  template?: TemplateName
  gatheredAt: number
  recipients: Recipient[]
  tally: Tally
  /** People about to be sent to, written before WeChat is asked, so that a crash leaves a trace. */
  trying?: { from: number; to: number; at: number }
  call?: MassCall
  /** Key of the chunk in the inbox, from the release of the push on. */
  pageKey?: string
}

/** The one call of a mass chunk. */
export interface MassCall {
  /** WeChat's counts in the end; `filtered` are followers who had four this month, or take none. */
  counts?: { total: number; sent: number; filtered: number; failed: number }
  outcome?: Outcome
  firstTriedAt?: number
  messageId?: string
  reason?: DeliveryReason
  /** The reason as a sentence, where functions of an earlier version have written it. */
  remark?: string
}
