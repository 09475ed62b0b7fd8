import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechatAccounts'
import type { Message } from '#shared/messages/message'
import { deliverMessage } from './deliverMessage'
import { leaseMessages } from './leaseMessages'

const A_BATCH = 40
const AT_ONCE = 8

interface Run {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  holder: string
  /** When the function must be done; the next run goes on where this one stopped. */
  until: number
}

/** 发消息. Sends what is due, a batch at a time, until nothing is left or the time is up; answers how many it handled. */
export async function deliverMessages(run: Run): Promise<number> {
  let handled = 0
  while (run.clock() < run.until) {
    const batch = await leaseMessages(run.store, { holder: run.holder, now: run.clock(), limit: A_BATCH })
    if (batch.length === 0) return handled
    await atMost(AT_ONCE, batch, (message) => deliverMessage(message, run))
    handled += batch.length
  }
  return handled
}

async function atMost(limit: number, messages: Message[], deliver: (message: Message) => Promise<void>): Promise<void> {
  const rest = messages.values()
  const lane = async () => {
    for (const message of rest) await deliver(message)
  }
  await Promise.all(Array.from({ length: limit }, lane))
}
