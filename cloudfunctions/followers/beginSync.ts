import { randomUUID } from 'node:crypto'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { FollowerSync } from './followerSync'

export const SYNC_ID = 'followers'

/** Age at which a run is given up, since its pages are not what WeChat's list says any more. */
const WORTH_GOING_ON_MS = 20 * 3_600_000

/** Begins a walk over the list; false when a walk is under way. */
export async function beginSync({ followerSyncs }: Store, now: number): Promise<boolean> {
  const fresh = newSync(now)
  if (await followerSyncs.add(fresh)) return true
  const { id, ...run } = fresh
  const isOver: Where<FollowerSync> = _.or([{ state: _.neq('running') }, { startedAt: _.lt(now - WORTH_GOING_ON_MS) }])
  return (await followerSyncs.change(_.and([{ _id: id }, isOver]), { ...run, ...FORGOTTEN })) === 1
}

/** Begins this run again from the first page, after WeChat has forgotten its place in the list. */
export async function beginAgain({ followerSyncs }: Store, { id, runId }: FollowerSync, now: number): Promise<void> {
  const { id: _id, ...run } = newSync(now)
  await followerSyncs.change({ _id: id, runId }, { ...run, ...FORGOTTEN })
}

const FORGOTTEN = { cursor: _.remove(), endedAt: _.remove(), remark: _.remove() }

function newSync(now: number): FollowerSync {
  const startedAt = Math.floor(now / 1000) * 1000
  return { id: SYNC_ID, runId: randomUUID(), startedAt, state: 'running', seen: 0, total: 0, leasedUntil: 0 }
}
