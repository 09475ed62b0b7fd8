import { _ } from '#server/command'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { pageKey } from '#shared/page'
import type { Push } from '#shared/pushes/push'
import { subjectOf } from '../subjects'
import type { Gathering } from './sending'

const A_RUN = 20

/** 放行. Lets go what was approved and whose time has come: from here on it cannot be recalled. */
export async function releasePushes({ store, clock }: Gathering): Promise<void> {
  const now = clock()
  const due = await store.pushes.list({ where: { state: 'approved', releaseAt: _.lte(now) }, limit: A_RUN })
  await runEach(due, (push) => release(store, push, now))
  // Also what a crash left between the two steps, and what was stopped and goes on.
  const open = await store.pushes.list({ where: { state: 'sending' }, limit: A_RUN })
  await runEach(open, (push) => openChunks(store, push, now))
}

async function release(store: Store, push: Push, now: number): Promise<void> {
  const where = { _id: push.id, state: 'approved', releaseAt: _.lte(now) } as const
  const remark = await subjectOf(push).sayWhyNotReleased?.(store, push)
  if (remark) {
    const held = await store.pushes.change(where, { state: 'sent_back', remark })
    if (held === 1) await store.pushChunks.remove({ pushId: push.id })
    return
  }
  await store.pushes.change(where, { state: 'sending', releasedAt: now })
}

async function openChunks({ pushChunks }: Store, { id, releasedAt = 0 }: Push, now: number): Promise<void> {
  await pushChunks.change(
    { pushId: id, state: 'held' },
    { state: 'waiting', notBefore: now, pageKey: pageKey(releasedAt, id) }
  )
}
