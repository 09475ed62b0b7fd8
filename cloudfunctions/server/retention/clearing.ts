import { keptMs, type TimedRow } from '#shared/privacy/retention'
import type { Job } from '../job'
import type { Store } from '../store'
import type { ClearingNote } from './clearingNote'

/** How one row of the table is cleared. Safe to repeat, and to be killed in. */
export interface Clearing {
  row: TimedRow
  /** Removes what is older than `before`, and answers how many. */
  forget: (store: Store, before: number, now: number) => Promise<number>
  oldest?: (store: Store) => Promise<number | undefined>
}

/** A run that finds nothing says so no oftener: some steps look every ten minutes. */
const SAID_AGAIN_MS = 20 * 3_600_000

export async function runClearing({ store, clock }: Pick<Job, 'store' | 'clock'>, clearing: Clearing): Promise<void> {
  const now = clock()
  const removed = await clearing.forget(store, now - keptMs(clearing.row), now)
  await noteCleared(store, { ...clearing, removed, now })
}

/** Writes down what a run has removed; the numbers of a run that was killed before are lost, not its work. */
export async function noteCleared(
  store: Store,
  { row, removed, now, oldest }: Pick<Clearing, 'row' | 'oldest'> & { removed: number; now: number }
): Promise<void> {
  const last = await store.clearings.find(row)
  if (removed === 0 && last && last.ranAt > now - SAID_AGAIN_MS) return
  const oldestAt = await oldest?.(store)
  const latest = removed > 0 ? { removed, removedAt: now } : pickLatest(last)
  await store.clearings.put({ id: row, ranAt: now, ...latest, ...(oldestAt !== undefined && { oldestAt }) })
}

function pickLatest(last: ClearingNote | undefined): Pick<ClearingNote, 'removed' | 'removedAt'> {
  const { removed = 0, removedAt } = last ?? {}
  return { removed, ...(removedAt !== undefined && { removedAt }) }
}
