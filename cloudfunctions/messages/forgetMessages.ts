import { forgetBefore } from '#server/retention/forgetBefore'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** 站内消息到期. Removes messages as old as the pushes that are removed from the inbox; what is still to be sent stays. */
export async function forgetMessages({ messages }: Store, now: number): Promise<void> {
  await messages.remove({ at: _.lt(forgetBefore(now)), 'delivery.state': _.nin(['waiting', 'leased']) })
}
