import type { Store } from '#server/store'
import type { Push, PushResult } from '#shared/pushes/push'
import { TALLY_PARTS, type Tally } from '#shared/pushes/tally'
import { subjectOf } from '../subjects'

/** What people did because of a push; when its people are forgotten, the numbers that were written down before. */
export async function countResult(store: Store, push: Push): Promise<PushResult> {
  if (push.counted) return push.counted
  const [opened, deeds] = await Promise.all([
    store.pushOpenings.count({ pushId: push.id }),
    subjectOf(push).countDeeds?.(store, push),
  ])
  return { acted: 0, ...deeds, opened }
}

/** How far a push has come, summed over its chunks. */
export async function tallyPush({ pushChunks }: Store, pushId: string): Promise<Tally> {
  const sums = await pushChunks.sum(
    { pushId },
    TALLY_PARTS.map((part) => `tally.${part}` as const)
  )
  return Object.fromEntries(TALLY_PARTS.map((part, index) => [part, sums[index] ?? 0])) as unknown as Tally
}
