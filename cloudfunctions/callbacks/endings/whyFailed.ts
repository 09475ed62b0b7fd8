import type { DeliveryReason } from '#shared/delivery/deliveryReason'

/** `failed:user block`, `failed: system failed`: the space stands in one of them only (docs/wechat.md 1.7). */
export function whyTemplateFailed(status: string): DeliveryReason {
  return /block/i.test(status) ? 'blocked' : 'wechat_failed'
}

/** `send fail`, or `err(num)` with WeChat's reason. */
export function whyMassFailed(status: string): DeliveryReason {
  const code = /err\((\d+)\)/.exec(status)?.[1]
  return code === undefined ? 'mass_failed' : `mass_${Number(code)}`
}

/** What `subscribe_msg_sent_event` gives as a reason. */
export function whySubscribeFailed(status: string): DeliveryReason {
  return /reject|refuse|block/i.test(status) ? 'subscription_off' : 'wechat_failed'
}
