import type { Area } from './territory'

type Node = Pick<Area, 'id' | 'parentId'>

/** Ids of an area and of everything below it. */
export function idsWithin(areas: readonly Node[], id: string): string[] {
  const below = areas.filter(({ parentId }) => parentId === id)
  return [id, ...below.flatMap((area) => idsWithin(areas, area.id))]
}

/** Numbers of areas, each with those of everything below it; one walk up from each area, however many there are. */
export function sumsWithin(areas: readonly Node[], counts: ReadonlyMap<string, number>): (id: string) => number {
  const known = new Map(areas.map((area) => [area.id, area]))
  const sums = new Map<string, number>()
  for (const { id } of areas)
    for (const above of pathTo(known, id)) sums.set(above.id, (sums.get(above.id) ?? 0) + (counts.get(id) ?? 0))
  return (id) => sums.get(id) ?? 0
}

/** An area and those in which it lies, the outermost first; empty when nobody knows the area. */
export function pathTo<Known extends Node>(areas: ReadonlyMap<string, Known>, id: string): Known[] {
  const area = areas.get(id)
  return area ? [...(area.parentId ? pathTo(areas, area.parentId) : []), area] : []
}

/** Areas that have none below them: the grids, in which enterprises and buildings lie. */
export function leavesOf<Known extends Node>(areas: readonly Known[]): Known[] {
  const parents = new Set(areas.map(({ parentId }) => parentId))
  return areas.filter(({ id }) => !parents.has(id))
}
