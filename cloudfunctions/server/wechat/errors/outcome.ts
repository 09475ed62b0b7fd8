import type { LostCause } from '../exchange'
import type { WechatReason } from './reasons'

/**
 * What a refusal is about, and so what has to stop: this person, this message, its template, the job, the channel or
 * the whole account.
 */
export type Concern = 'person' | 'message' | 'template' | 'job' | 'channel' | 'account'

/** When a retry makes sense: with growing pauses, after a minute, or after 00:00 in Beijing. */
export type RetryAfter = 'backoff' | 'minute' | 'midnight'

/**
 * A call that WeChat did not take. `code` is WeChat's errcode; `unsent` means that the request never left this machine,
 * `http` that a gateway turned it away.
 */
export type Failure =
  | { kind: 'retry'; after: RetryAfter; code: number | 'unsent' | 'http' }
  | { kind: 'refused'; reason: WechatReason; concerns: Concern; code: number; field?: string }
  | { kind: 'awaiting'; reason: 'admin_confirmation'; code: number }
  | { kind: 'unknown'; cause: LostCause }

/**
 * Outcome of sending. `accepted` is not delivered: an event tells of delivery. WeChat gives no id on some channels
 * (docs/wechat.md 1.2, 1.5).
 */
export type SendOutcome = { kind: 'accepted'; messageId?: string } | Failure

export type WechatAnswer<Value> = { kind: 'answered'; value: Value } | Failure
