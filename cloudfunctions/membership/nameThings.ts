import type { Store } from '#server/store'
import { maskName } from '#shared/membership/maskName'

/** What was done to is a request of somebody, a row of the roster, whoever had it, or the roster of a union. */
export async function nameThings(
  { bindings, members, people, unions }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const [requests, rows, persons, found] = await Promise.all([
    bindings.listByIds(ids),
    members.listByIds(ids),
    people.listByIds(ids),
    unions.listByIds(ids),
  ])
  return [...[...requests, ...rows, ...persons].map(({ id, name }) => ({ id, name: maskName(name) })), ...found]
}
