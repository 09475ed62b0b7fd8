import type { Store } from '#server/store'
import { STREET } from '#shared/access/role'

/** Names for the log, of the federation, unions and enterprises. */
export async function nameThings(
  { unions, enterprises }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const federation = ids.includes(STREET) ? [{ id: STREET, name: '街道总工会' }] : []
  return [...federation, ...(await unions.listByIds(ids)), ...(await enterprises.listByIds(ids))]
}
