import type { Store } from '#server/store'
import { NO_UNION } from '#shared/directory/directory'
import { leaveWork } from '../../agenda/feature'

/** Things behind whose changes others follow. */
export type Settled = 'union' | 'enterprise' | 'building'

interface Unsettled {
  of: Settled
  id: string
  now: number
}

/**
 * Writes a change behind which something has to follow: the names in other rows, people, counts. The same write sets
 * `unsettledAt`, by which the repair of the agenda finds it again.
 */
export async function leaveSettling<Written>(
  store: Store,
  { of, id, now }: Unsettled,
  write: () => Promise<Written>
): Promise<Written> {
  return leaveWork(store, { name: 'register.settle', subject: `${of}:${id}`, now }, write)
}

/** A union whose enterprises are to be counted again. */
export async function leaveRecount(store: Store, unionId: string, now: number): Promise<void> {
  if (unionId === NO_UNION) return
  const mark = () => store.unions.change({ _id: unionId }, { unsettledAt: now })
  await leaveSettling(store, { of: 'union', id: unionId, now }, mark)
}

/** A building whose enterprises are to be looked at again: it may have moved to another grid while one of them came. */
export async function leaveRehousing(store: Store, buildingId: string, now: number): Promise<void> {
  const mark = () => store.buildings.change({ _id: buildingId }, { unsettledAt: now })
  await leaveSettling(store, { of: 'building', id: buildingId, now }, mark)
}
