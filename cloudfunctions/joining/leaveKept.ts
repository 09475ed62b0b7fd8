import type { Store } from '#server/store'
import type { Joining } from '#shared/joining/joining'
import { leaveWork } from '../agenda/feature'

/** Ends an application; what becomes of a place that is kept for whoever asked is the agenda’s. */
export async function leaveKept<Written>(
  store: Store,
  { found: { id, kept }, now }: { found: Pick<Joining, 'id' | 'kept'>; now: number },
  write: () => Promise<Written>
): Promise<Written> {
  return kept ? leaveWork(store, { name: 'events.kept', subject: id, now }, write) : write()
}
