import type { Store } from '#server/store'
import type { Push, PushResult } from '#shared/pushes/push'
import { countActed } from './countActed'
import { countReceipts } from './countReceipts'

/** What people did with a push; of one whose people are forgotten, what was counted before. */
export async function countResult(store: Store, push: Push): Promise<PushResult> {
  if (push.counted) return push.counted
  const [opened, acted, receipts] = await Promise.all([
    store.pushOpenings.count({ pushId: push.id }),
    countActed(store, push),
    countReceipts(store, push),
  ])
  return { opened, acted, ...(receipts && { receipts }) }
}
