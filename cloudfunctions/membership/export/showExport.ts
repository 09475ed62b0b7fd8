import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** How far a long export is, and its parts; for whoever asked for it alone. */
export async function showExport(
  { exportId }: Input<'membership.exported'>,
  { store, files, person }: PersonContext
): Promise<Output<'membership.exported'>> {
  const { madeBy, state, written, rows, parts } = await store.rosterExports.get(exportId)
  if (madeBy !== person.id) throw new RequestFault('not_found')
  const stored = new Map((await store.exports.listByIds(parts.map(({ id }) => id))).map((one) => [one.id, one]))
  const there = state === 'ready' ? parts.filter(({ id }) => stored.has(id)) : []
  const urls = await Promise.all(there.map(({ id }) => files.briefAddressOf(stored.get(id)?.fileId ?? '')))
  const told = there.map(({ name, rows: lines }, index) => ({ url: urls[index] ?? '', name, rows: lines }))
  return done({ state, written, rows, files: told })
}
