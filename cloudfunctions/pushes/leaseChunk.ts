import type { Changes } from '#server/collection'
import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { PushChunk } from '#shared/pushes/chunk'
import { LEASE_MS } from './sending'

const A_LOOK = 8

/** Takes one chunk that is due, in one conditional step; two runs never hold the same one. */
export async function leaseChunk(
  { pushChunks }: Store,
  { holder, now }: { holder: string; now: number }
): Promise<PushChunk | undefined> {
  const due = await pushChunks.list({
    where: { state: _.in(['waiting', 'leased']), notBefore: _.lte(now) },
    order: ['notBefore', 'asc'],
    limit: A_LOOK,
    fields: ['state', 'notBefore', 'passes'],
  })
  for (const { id, state, notBefore, passes } of due) {
    const taken = await pushChunks.change(
      { _id: id, state, notBefore, passes },
      { state: 'leased', leasedBy: holder, notBefore: now + LEASE_MS, passes: passes + 1 }
    )
    if (taken === 1) return pushChunks.get(id)
  }
  return undefined
}

/** Writes while the lease is ours; `passes` grows with every lease, so that a run that was held up writes nothing. */
export async function writeLeased(
  { pushChunks }: Store,
  { id, leasedBy, passes }: PushChunk,
  changes: Changes
): Promise<boolean> {
  // An update that changes nothing counts as none, so `rev` always does.
  const where = { _id: id, state: 'leased', leasedBy, passes }
  return (await pushChunks.change(where, { ...changes, rev: _.inc(1) })) === 1
}
