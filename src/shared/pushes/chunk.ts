import type { DeliveryReason } from '../delivery/deliveryReason'
import type { TemplateName } from '../messages/templates'
import type { MessageRoute, Why } from './route'
import type { Outcome, Tally } from './tally'
import type { Topic } from './topic'

/** 收信人. `reader` finds it in the inbox: a person, a row of the roster nobody is bound to, or a follower's openid. */
export interface Recipient {
  reader: string
  route: MessageRoute
  /** The openid as a follower of the official account, and as a user of the mini-program. */
  follower?: string
  app?: string
  why?: Why
  outcome?: Outcome
  messageId?: string
  /** When WeChat may first have had it; from then on its window for repeats runs. */
  triedAt?: number
  /** Why WeChat has not taken it, or not yet. */
  reason?: DeliveryReason
  /** The same as a sentence, where functions deployed before have written it. */
  remark?: string
}

/**
 * 一批收信人. Either one mass call or some hundred single messages, taken by one run at a time; who is in it, how far it
 * has come and what WeChat said stand in this one document. The id is `pushId:number`.
 */
export interface PushChunk {
  id: string
  pushId: string
  number: number
  kind: 'mass' | 'single'
  /** `held` until the push goes out. */
  state: 'held' | 'waiting' | 'leased' | 'done'
  notBefore: number
  leasedBy?: string
  /** How often it was taken up. */
  passes: number
  /** How often when an officer had it tried once more; from there the attempts count anew. */
  freshFrom?: number
  rev: number
  /** What the push is about, and when its people were counted. */
  subjectId: string
  topic: Topic
  /** Of its single messages; missing where functions deployed before have gathered it. */
  template?: TemplateName
  gatheredAt: number
  recipients: Recipient[]
  tally: Tally
  /** Written before WeChat is asked, so that a crash behind it leaves a trace. */
  trying?: { from: number; to: number; at: number }
  call?: MassCall
  /** Since when it stands in the inbox. */
  pageKey?: string
}

/** The one call of a mass chunk. */
export interface MassCall {
  /** What WeChat has counted in the end; `filtered` are those who had four this month, or take none. */
  counts?: { total: number; sent: number; filtered: number; failed: number }
  outcome?: Outcome
  firstTriedAt?: number
  messageId?: string
  reason?: DeliveryReason
  /** The same as a sentence, where functions deployed before have written it. */
  remark?: string
}
