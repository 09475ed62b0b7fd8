import type { Store } from '#server/store'
import type { Push, PushResult } from '#shared/pushes/push'
import { subjectOf } from '../subjects'

/** What people did with a push; of one whose people are forgotten, what was counted before. */
export async function countResult(store: Store, push: Push): Promise<PushResult> {
  if (push.counted) return push.counted
  const [opened, deeds] = await Promise.all([
    store.pushOpenings.count({ pushId: push.id }),
    subjectOf(push).countDeeds?.(store, push),
  ])
  return { acted: 0, ...deeds, opened }
}
