import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { pageKey } from '#shared/page'
import type { Push } from '#shared/pushes/push'
import { subjectOf } from '../subjects'
import type { Gathering } from './leaseChunk'

const A_RUN = 20

/** 放行. Lets go what was approved and whose time has come: from here on it cannot be recalled. */
export async function releasePushes({ store, clock }: Gathering): Promise<void> {
  const now = clock()
  const due = await store.pushes.list({ where: { state: 'approved', releaseAt: _.lte(now) }, limit: A_RUN })
  await runEach(due, (push) => release(store, push, now))
  await runEach(await listOpen(store), async (push) => {
    // Also what a crash left between the two steps, and what was stopped and goes on.
    await openChunks(store, push, now)
    await endIfDone(store, push, now)
  })
}

/** Ends what has no open chunk any more. */
export async function endPushes({ store, clock }: Gathering): Promise<void> {
  await runEach(await listOpen(store), (push) => endIfDone(store, push, clock()))
}

function listOpen({ pushes }: Store): Promise<Push[]> {
  return pushes.list({ where: { state: 'sending' }, limit: A_RUN })
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

async function endIfDone({ pushes, pushChunks }: Store, { id, releasedAt }: Push, now: number): Promise<void> {
  const left = await pushChunks.count({ pushId: id, state: _.neq('done') })
  if (left > 0) return
  const open = { _id: id, state: 'sending', releasedAt: releasedAt ?? null } as const
  await pushes.change(open, { state: 'sent', endedAt: now, remark: _.remove() })
}
