import type { Store } from '#server/store'
import { done, type Result, refused } from '#shared/result'

export type GroundRefusal = 'grid_unknown' | 'building_unknown' | 'grid_follows_building'

interface Wanted {
  gridId?: string | undefined
  buildingId?: string | null | undefined
}

/**
 * The grid in which an enterprise lies: that of its building, or else the one that was chosen, which has no other areas
 * below it. Nothing when it stays as it is.
 */
export async function findGround(
  store: Store,
  { gridId, buildingId }: Wanted
): Promise<Result<{ gridId?: string }, GroundRefusal>> {
  if (buildingId) {
    const building = await store.buildings.find(buildingId)
    if (!building || building.closedAt) return refused('building_unknown')
    if (gridId && gridId !== building.areaId) return refused('grid_follows_building')
    return done({ gridId: building.areaId })
  }
  if (!gridId) return done({})
  return (await isGrid(store, gridId)) ? done({ gridId }) : refused('grid_unknown')
}

/** Whether enterprises and buildings may lie in this area: it is there, and has none below it. */
export async function isGrid({ areas }: Store, areaId: string): Promise<boolean> {
  const [area, below] = await Promise.all([areas.find(areaId), areas.count({ parentId: areaId, closedAt: null })])
  return area !== undefined && !area.closedAt && below === 0
}

/** Names of areas and buildings for the log; an id that nobody knows stands for itself. */
export async function nameGround({ areas, buildings }: Store, ids: readonly (string | null | undefined)[]) {
  const known = [...new Set(ids.flatMap((id) => id || []))]
  const found = known.length > 0 ? [...(await areas.listByIds(known)), ...(await buildings.listByIds(known))] : []
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (id: string): string => names.get(id) ?? id
}
