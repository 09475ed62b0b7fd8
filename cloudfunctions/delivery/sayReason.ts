import type { Failure } from '#server/wechat/errors/outcome'
import { reasonText } from '#server/wechat/errors/reasons'
import { sayOutcome } from '#server/wechat/errors/sayOutcome'
import type { DeliveryReason } from '#shared/delivery/deliveryReason'
import { oldSentences } from '#shared/delivery/oldSentences'
import { lookUp } from '#shared/lookUp'
import massFailures from './massFailures.json'

type Single = Exclude<DeliveryReason, `mass_${number}`>

const waiting = (after: 'backoff' | 'minute' | 'midnight') => sayOutcome({ kind: 'retry', after, code: -1 })
const lost = (cause: Extract<Failure, { kind: 'unknown' }>['cause']) => sayOutcome({ kind: 'unknown', cause })

const texts: Record<Single, string> = {
  ...reasonText,
  backoff: waiting('backoff'),
  minute: waiting('minute'),
  midnight: waiting('midnight'),
  timeout: lost('timeout'),
  connection_lost: lost('connection_lost'),
  server_error: lost('server_error'),
  unreadable: lost('unreadable'),
  too_large: lost('too_large'),
  interrupted: '发送中断过，不重发，以免收到两遍。',
  tried_too_often: '试了很多次，微信一直没有接受。',
  silent_for_a_day: '超过一天没有回音，不再重发。',
  blocked: '对方拒收公众号消息，没有送达。',
  subscription_off: '对方关闭了订阅，没有送达。',
  wechat_failed: '微信系统出错，没有送达。',
  mass_failed: '微信没有发出。请到公众平台查看原因。',
}

/** The reason as a sentence for an officer; this is the only table of them. */
export function sayReason(reason: DeliveryReason): string {
  if (isSingle(reason)) return texts[reason]
  return lookUp<string>(massFailures, reason.slice('mass_'.length)) ?? texts.mass_failed
}

function isSingle(reason: DeliveryReason): reason is Single {
  return Object.hasOwn(texts, reason)
}

/** Reason to be stored of a call that WeChat did not take. */
export function reasonOf(failure: Failure): DeliveryReason {
  switch (failure.kind) {
    case 'retry':
      return failure.after
    case 'unknown':
      return failure.cause
    case 'awaiting':
    case 'refused':
      return failure.reason
  }
}

/**
 * Reason as it stands in a document: a code, or the sentence that functions of an earlier version wrote in its place.
 */
export interface StoredReason {
  reason?: DeliveryReason
  remark?: string
}

export function findReason({ reason, remark = '' }: StoredReason): DeliveryReason | undefined {
  return reason ?? lookUp(oldSentences, remark)
}

/** Sentence for a stored reason; a sentence that is no longer known is shown as it was written. */
export function sayStored(stored: StoredReason): string | undefined {
  const reason = findReason(stored)
  return reason ? sayReason(reason) : stored.remark
}
