import type { Store } from '#server/store'
import { maskName } from '#shared/membership/maskName'

/** Names for the log: of a person's request to be bound, or of a union whose roster was concerned. */
export async function nameThings({ bindings, unions }: Store, ids: string[]): Promise<{ id: string; name: string }[]> {
  const [requests, found] = await Promise.all([bindings.listByIds(ids), unions.listByIds(ids)])
  return [...requests.map(({ id, name }) => ({ id, name: maskName(name) })), ...found]
}
