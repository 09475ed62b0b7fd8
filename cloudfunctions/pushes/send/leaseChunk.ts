import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import type { Sending } from '../../delivery/feature'

/** What one run sends pushes with. */
export interface SendingPushes extends Sending {
  /** Finds a push, read once in a run. */
  pushOf: (pushId: string) => Promise<Push | undefined>
}

/** Lease of a chunk, longer than a window of calls can take; a run that crashed loses it to the next. */
export const LEASE_MS = 120_000

const A_LOOK = 8

/** Leases one due chunk of those that `which` asks for. */
export async function leaseChunk(
  { pushChunks }: Store,
  { holder, now, which }: { holder: string; now: number; which: FieldConditions<PushChunk> }
): Promise<PushChunk | undefined> {
  for await (const { row } of pushChunks.lease({
    due: { state: _.in(['waiting', 'leased']), notBefore: _.lte(now), ...which },
    order: ['notBefore', 'asc'],
    limit: A_LOOK,
    fields: ['_id'],
    asSeen: ['state', 'notBefore', 'passes'],
    until: () => now + LEASE_MS,
    hold: (until) => ({ state: 'leased', leasedBy: holder, notBefore: until, passes: _.inc(1) }),
  }))
    return pushChunks.get(row.id)
  return undefined
}

/**
 * Writes while the lease is this run's; `passes` grows with every lease, so that a run that was held up writes nothing.
 */
export async function writeLeased(
  { pushChunks }: Store,
  { id, leasedBy, passes }: PushChunk,
  changes: Changes<PushChunk>
): Promise<boolean> {
  // The database counts an update that changes nothing as none, so `rev` always changes.
  const where = { _id: id, state: 'leased', leasedBy: leasedBy ?? null, passes } as const
  return (await pushChunks.change(where, { ...changes, rev: _.inc(1) })) === 1
}
