import type { Store } from '#server/store'
import { STREET } from '#shared/access/role'

/** Names for the log, of the federation, unions, enterprises, areas and buildings. */
export async function nameThings(
  { unions, enterprises, areas, buildings }: Store,
  ids: string[]
): Promise<{ id: string; name: string }[]> {
  const federation = ids.includes(STREET) ? [{ id: STREET, name: '街道总工会' }] : []
  const found = await Promise.all([
    unions.listByIds(ids),
    enterprises.listByIds(ids),
    areas.listByIds(ids),
    buildings.listByIds(ids),
  ])
  return [...federation, ...found.flat()]
}
