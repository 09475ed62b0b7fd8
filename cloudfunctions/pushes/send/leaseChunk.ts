import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import type { Sending } from '../../delivery/feature'

/** What one run of the timer sends pushes with. */
export interface SendingPushes extends Sending {
  /** A push as this run knows it, so that its words are read once. */
  pushOf: (pushId: string) => Promise<Push | undefined>
}

/** Longer than a window of calls can take; whoever crashed with a chunk loses it to the next run. */
export const LEASE_MS = 120_000

const A_LOOK = 8

/** Takes one chunk that is due, of those that are asked for. */
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

/** Writes while the lease is ours; `passes` grows with every lease, so that a run that was held up writes nothing. */
export async function writeLeased(
  { pushChunks }: Store,
  { id, leasedBy, passes }: PushChunk,
  changes: Changes<PushChunk>
): Promise<boolean> {
  // An update that changes nothing counts as none, so `rev` always does.
  const where = { _id: id, state: 'leased', leasedBy: leasedBy ?? null, passes } as const
  return (await pushChunks.change(where, { ...changes, rev: _.inc(1) })) === 1
}
