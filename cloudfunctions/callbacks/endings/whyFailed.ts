import type { DeliveryReason } from '#shared/delivery/deliveryReason'

/** Reason in `failed:user block` or `failed: system failed`: only one of them has the space (docs/wechat.md 1.7). */
export function whyTemplateFailed(status: string): DeliveryReason {
  return /block/i.test(status) ? 'blocked' : 'wechat_failed'
}

/** Reason in `send fail`, or in `err(num)` with WeChat's number. */
export function whyMassFailed(status: string): DeliveryReason {
  const code = /err\((\d+)\)/.exec(status)?.[1]
  return code === undefined ? 'mass_failed' : `mass_${Number(code)}`
}

/** Reason in the `ErrorStatus` of a `subscribe_msg_sent_event`. */
export function whySubscribeFailed(status: string): DeliveryReason {
  return /reject|refuse|block/i.test(status) ? 'subscription_off' : 'wechat_failed'
}
