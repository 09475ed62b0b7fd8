import type { Job } from '#server/job'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Push } from '#shared/pushes/push'

const A_RUN = 20

/** Ends pushes that have no open chunk any more. */
export async function endPushes({ store, clock }: Pick<Job, 'store' | 'clock'>): Promise<void> {
  const open = await store.pushes.list({ where: { state: 'sending' }, limit: A_RUN })
  await runEach(open, (push) => endIfDone(store, push, clock()))
}

export async function endIfDone({ pushes, pushChunks }: Store, { id, releasedAt }: Push, now: number): Promise<void> {
  const left = await pushChunks.count({ pushId: id, state: _.neq('done') })
  if (left > 0) return
  const open = { _id: id, state: 'sending', releasedAt: releasedAt ?? null } as const
  await pushes.change(open, { state: 'sent', endedAt: now, remark: _.remove() })
}
