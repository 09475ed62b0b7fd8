import type { Store } from '#server/store'
import { maskName } from '#shared/membership/maskName'

/** What was done to is a request of somebody, or the roster of a union. */
export async function nameThings({ bindings, unions }: Store, ids: string[]): Promise<{ id: string; name: string }[]> {
  const [requests, found] = await Promise.all([bindings.listByIds(ids), unions.listByIds(ids)])
  return [...requests.map(({ id, name }) => ({ id, name: maskName(name) })), ...found]
}
