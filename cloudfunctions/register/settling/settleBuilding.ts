import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Building } from '#shared/directory/territory'

/** The enterprises of a building follow it: into another grid, or into the building with which it was merged. */
export async function settleBuilding(store: Store, id: string): Promise<boolean> {
  const building = await store.buildings.get(id)
  const home = await homeOf(store, building)
  const astray = home.id === id ? { gridId: _.neq(home.areaId) } : {}
  await store.enterprises.change({ buildingId: id, ...astray }, { buildingId: home.id, gridId: home.areaId })
  return true
}

/** The building itself, or what it was merged into, and that again. */
async function homeOf({ buildings }: Store, from: Building): Promise<Building> {
  const seen = new Set<string>()
  let home = from
  while (home.mergedInto && !seen.has(home.id)) {
    seen.add(home.id)
    home = await buildings.get(home.mergedInto)
  }
  return home
}
