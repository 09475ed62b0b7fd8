import { leavesOf, pathTo } from '#shared/directory/areaTree'
import type { AreaRow } from '#shared/directory/territory'

/** A community with the grids in it, at whatever depth; without one those that lie nowhere yet. */
export interface GridGroup {
  community?: AreaRow
  grids: AreaRow[]
}

/** The street as the board shows it: outermost areas in their order, each with its grids, the unplaced ones at the end. */
export function gridsOf(areas: readonly AreaRow[]): GridGroup[] {
  const known = new Map(areas.map((area) => [area.id, area]))
  const outermost = areas.filter(({ level, id }) => level === 0 && areas.some(({ parentId }) => parentId === id))
  const groups = new Map<string, GridGroup>(outermost.map((community) => [community.id, { community, grids: [] }]))
  const unplaced: AreaRow[] = []
  for (const grid of leavesOf(areas)) {
    const [root] = pathTo(known, grid.id)
    const group = groups.get(root?.id ?? '')
    if (group) group.grids.push(grid)
    else unplaced.push(grid)
  }
  return [...groups.values(), ...(unplaced.length > 0 ? [{ grids: unplaced }] : [])]
}

/** Stands for nobody where grids are narrowed to those of an officer. */
export const NOBODY = 'nobody'

/** Whether a grid is among those of an officer, of nobody, or of all. */
export function isOf(officerId?: string): (grid: AreaRow) => boolean {
  return (grid) => officerId === undefined || (grid.officerId ?? NOBODY) === officerId
}

/** What a grid is drawn as: without an officer first, since nobody would go there. */
export function standingOfGrid({ officerId, withoutUnion }: AreaRow): 'unserved' | 'lacking' | 'covered' {
  if (!officerId) return 'unserved'
  return withoutUnion > 0 ? 'lacking' : 'covered'
}
