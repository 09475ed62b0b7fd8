import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { pageKey } from '#shared/page'
import type { Push } from '#shared/pushes/push'
import { leaveWork, promiseWork } from '../../agenda/feature'
import { reportAt } from '../report/reportDeed'
import { subjectOf } from '../subjects'
import { endIfDone } from './endPushes'

/**
 * Pause between two looks at a push that is being sent: the sender ends it, unless it died between the last chunk and
 * that.
 */
const LOOKS_EVERY_MS = 10 * 60_000

/**
 * 放行. Lets an approved push go when its time has come; from then on it cannot be recalled. Sees it through until it is
 * over.
 */
export const releaseDeed: Deed = {
  async run({ store, clock }, pushId) {
    const approved = await store.pushes.find(pushId)
    if (approved?.state === 'approved' && (approved.releaseAt ?? 0) > clock()) return approved.releaseAt
    if (approved?.state === 'approved') await release(store, approved, clock())
    const push = await store.pushes.find(pushId)
    if (push?.state !== 'sending') return undefined
    // Opens also what a crash left between the two steps, and a stopped push that goes on.
    await leaveWork(store, { name: 'delivery.send', now: clock() }, () => openChunks(store, push, clock()))
    await endIfDone(store, push, clock())
    return clock() + LOOKS_EVERY_MS
  },
  all: async ({ pushes }) => {
    const open = await pushes.listAll({ where: { state: _.in(['approved', 'sending']) }, fields: ['releaseAt'] })
    return open.map(({ id, releaseAt = 0 }) => ({ subject: id, at: releaseAt }))
  },
}

async function release(store: Store, push: Push, now: number): Promise<void> {
  const { id, kind } = push
  const where = { _id: id, state: 'approved', releaseAt: _.lte(now) } as const
  const remark = await subjectOf(push).sayWhyNotReleased?.(store, push)
  if (remark) {
    const held = await store.pushes.change(where, { state: 'sent_back', remark })
    if (held === 1) await store.pushChunks.remove({ pushId: id })
    return
  }
  if (kind === 'article') await promiseWork(store, { name: 'pushes.report', subject: id, at: reportAt(now), now })
  await store.pushes.change(where, { state: 'sending', releasedAt: now })
}

async function openChunks({ pushChunks }: Store, { id, releasedAt = 0 }: Push, now: number): Promise<void> {
  await pushChunks.change(
    { pushId: id, state: 'held' },
    { state: 'waiting', notBefore: now, pageKey: pageKey(releasedAt, id) }
  )
}
