import massFailures from './massFailures.json'

/** `failed:user block`, `failed: system failed`: the space stands in one of them only (docs/wechat.md 1.7). */
export function sayTemplateFailure(status: string): string {
  return /block/i.test(status) ? '对方拒收公众号消息，没有送达。' : '微信系统出错，没有送达。'
}

/** `send fail`, or `err(num)` with WeChat's reason. */
export function sayMassFailure(status: string): string {
  const code = /err\((\d+)\)/.exec(status)?.[1] ?? ''
  const texts: Record<string, string> = massFailures
  return texts[code] ?? '微信没有发出。请到公众平台查看原因。'
}

/** What `subscribe_msg_sent_event` gives as a reason. */
export function saySubscribeFailure(status: string): string {
  return /reject|refuse|block/i.test(status) ? '对方关闭了订阅，没有送达。' : '微信系统出错，没有送达。'
}
