import type { Store } from '#server/store'
import type { Push } from '#shared/pushes/push'
import { countActed } from './countActed'

/** What people did with a push; of one whose people are forgotten, what was counted before. */
export async function countResult(store: Store, push: Push): Promise<{ opened: number; acted: number }> {
  if (push.counted) return push.counted
  const [opened, acted] = await Promise.all([store.pushOpenings.count({ pushId: push.id }), countActed(store, push)])
  return { opened, acted }
}
