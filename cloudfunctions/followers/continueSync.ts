import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, Where } from '#server/store/fields'
import type { Failure } from '#server/wechat/errors/outcome'
import { sayOutcome } from '#server/wechat/errors/sayOutcome'
import { nextMidnight } from '#shared/beijingTime'
import { beginAgain, SYNC_ID } from './beginSync'
import type { Follower } from './follower'
import type { FollowerSync } from './followerSync'
import { keepPage, type Syncing } from './keepPage'

/** Lease of the run, longer than a page can take; a run that crashed loses it to the next. */
const LEASE_MS = 120_000
const PAUSE_MS = 30_000

/**
 * 同步关注者. Walks on where the run stopped, until the list is at its end or the time is up. Only after a whole list do
 * followers who were not on it count as gone. Answers when it goes on.
 */
export async function continueSync(syncing: Syncing): Promise<number | undefined> {
  await walkOn(syncing)
  const { state, leasedUntil } = (await syncing.store.followerSyncs.find(SYNC_ID)) ?? {}
  return state === 'running' ? leasedUntil : undefined
}

async function walkOn(syncing: Syncing): Promise<void> {
  const { store, wechat, clock, until } = syncing
  let run = await lease(store, clock())
  while (run && clock() < until) {
    const page = await wechat.official.listFollowers(run.cursor)
    if (page.kind !== 'answered') return pause(store, run, page, clock())
    const { openIds, total, nextOpenId } = page.value
    const kept = await keepPage(openIds, run, syncing)
    if (kept === 'out_of_time') break
    if (kept !== 'kept') return pause(store, run, kept, clock())
    const seen: number = run.seen + openIds.length
    if (nextOpenId === undefined) return complete(store, { ...run, seen, total }, clock())
    run = await advance(store, run, { seen, total, cursor: nextOpenId, leasedUntil: clock() + LEASE_MS })
  }
  if (run) await write(store, run, { leasedUntil: 0 })
}

async function lease({ followerSyncs }: Store, now: number): Promise<FollowerSync | undefined> {
  for await (const { row } of followerSyncs.lease({
    due: { _id: SYNC_ID, state: 'running', leasedUntil: _.lte(now) },
    order: ['_id', 'asc'],
    limit: 1,
    asSeen: ['state', 'runId', 'leasedUntil'],
    until: () => now + LEASE_MS,
    hold: (leasedUntil) => ({ leasedUntil }),
  }))
    return followerSyncs.find(row.id)
  return undefined
}

type Progress = Pick<FollowerSync, 'seen' | 'total' | 'leasedUntil'> & { cursor: string }

/** Writes how far the run has come; nothing when another run has taken its place. */
async function advance(store: Store, run: FollowerSync, progress: Progress): Promise<FollowerSync | undefined> {
  return (await write(store, run, { ...progress, remark: _.remove() })) ? { ...run, ...progress } : undefined
}

async function complete(store: Store, run: FollowerSync, now: number): Promise<void> {
  const { startedAt, seen, total } = run
  // Followers who came or left since the list was begun have told so by an event.
  const isOldNews: Where<Follower> = _.or([{ movedAt: _.exists(false) }, { movedAt: _.lt(startedAt) }])
  const absent: Where<Follower> = _.and([{ subscribed: true, seenAt: _.lt(startedAt) }, isOldNews])
  await store.followers.change(absent, { subscribed: false })
  await write(store, run, { seen, total, state: 'complete', endedAt: now, lastCompleteAt: now, remark: _.remove() })
}

async function pause(store: Store, run: FollowerSync, failure: Failure, now: number): Promise<void> {
  const remark = sayOutcome(failure)
  if (failure.kind === 'refused' && failure.reason === 'user_unknown' && run.cursor !== undefined)
    return beginAgain(store, run, now)
  if (failure.kind === 'refused') await write(store, run, { state: 'refused', endedAt: now, remark })
  else await write(store, run, { leasedUntil: againAt(failure, now), remark })
}

function againAt(failure: Failure, now: number): number {
  return failure.kind === 'retry' && failure.after === 'midnight' ? nextMidnight(now) : now + PAUSE_MS
}

async function write(
  { followerSyncs }: Store,
  { id, runId }: FollowerSync,
  changes: Changes<FollowerSync>
): Promise<boolean> {
  return (await followerSyncs.change({ _id: id, runId }, changes)) === 1
}
