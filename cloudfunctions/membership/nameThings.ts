import type { Store } from '#server/store'
import { maskName } from '#shared/membership/maskName'

/** What was done to is a request of somebody, a row of the roster, or the roster of a union. */
export async function nameThings(
  { bindings, members, unions }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const [requests, rows, found] = await Promise.all([
    bindings.listByIds(ids),
    members.listByIds(ids),
    unions.listByIds(ids),
  ])
  return [...[...requests, ...rows].map(({ id, name }) => ({ id, name: maskName(name) })), ...found]
}
