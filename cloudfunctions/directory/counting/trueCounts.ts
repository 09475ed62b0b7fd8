import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { NO_UNION } from '#shared/directory/directory'
import { listLeft } from '../../agenda/feature'

const MEMBER = { standing: 'member' } as const

/** These unions with their members as they are now: what waits to be counted again is counted here. */
export async function withTrueMembers<Row extends { id: string; members: number }>(
  store: Store,
  rows: Row[]
): Promise<Row[]> {
  const waiting = await waitingOf(
    store,
    rows.map(({ id }) => id)
  )
  if (waiting.length === 0) return rows
  const counts = await store.members.countBy({ ...MEMBER, unionId: _.in(waiting) }, 'unionId')
  return rows.map((row) => (waiting.includes(row.id) ? { ...row, members: counts.get(row.id) ?? 0 } : row))
}

/** The same for enterprises. */
export async function withTrueMembersOfFirms<Row extends { id: string; unionId: string; members: number }>(
  store: Store,
  rows: Row[]
): Promise<Row[]> {
  const waiting = await waitingOf(
    store,
    rows.map(({ unionId }) => unionId)
  )
  const isWaiting = ({ unionId }: Row) => waiting.includes(unionId)
  const ids = rows.filter(isWaiting).map(({ id }) => id)
  if (ids.length === 0) return rows
  const counts = await store.members.countBy({ ...MEMBER, enterpriseId: _.in(ids) }, 'enterpriseId')
  return rows.map((row) => (isWaiting(row) ? { ...row, members: counts.get(row.id) ?? 0 } : row))
}

function waitingOf(store: Store, unionIds: string[]): Promise<string[]> {
  const ids = [...new Set(unionIds)].filter((id) => id !== NO_UNION)
  return listLeft(store, 'directory.recount', ids)
}

/** Members of one union, counted when somebody opens it. */
export function trueMembersOf({ members }: Store, unionId: string): Promise<number> {
  return members.count({ ...MEMBER, unionId })
}
