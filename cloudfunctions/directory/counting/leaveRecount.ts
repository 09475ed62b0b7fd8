import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { NO_UNION } from '#shared/directory/directory'
import { type DeedLeft, leaveDeeds, promiseWork } from '../../agenda/feature'

const NAME = 'directory.recount'
const AT_ONCE = 10

/**
 * Writes rows of the roster behind which the members of these unions are to be counted again: once for each, however
 * many rows there are. The agenda is told before, so that no crash leaves a number wrong.
 */
export async function leaveRecount<Written>(
  store: Store,
  { unionIds, now }: { unionIds: string[]; now: number },
  write: () => Promise<Written>
): Promise<Written> {
  return leaveDeeds(store, recountsOf(unionIds), { now, write })
}

/** The same for a writer who leaves more than that. */
export function recountsOf(unionIds: string[]): DeedLeft[] {
  return counted(unionIds).map((subject) => ({ name: NAME, subject }))
}

/** Tells the agenda of these unions before rows are written by one who leaves the recount at the end. */
export async function promiseRecount(store: Store, unionIds: string[], now: number): Promise<void> {
  await runEach(counted(unionIds), (subject) => promiseWork(store, { name: NAME, subject, now }), AT_ONCE)
}

/** What belongs to no union has workers alone, who are counted nowhere. */
function counted(unionIds: string[]): string[] {
  return [...new Set(unionIds)].filter((id) => id !== NO_UNION)
}
