import type { Enterprise, Union } from '#shared/directory/directory'
import { floorLabel, floorOf, floorsOf, hasFloor } from '#shared/directory/floor'
import type { Building, BuildingView, FloorRow, FoundingState, Tenant } from '#shared/directory/territory'

/**
 * 剖面. A building from the top down with who is on each floor, empty ones too; at the end those whose floor is not known,
 * or does not exist here. Those outside the district are drawn, and counted only when they have a union.
 */
export function drawFloors(
  building: Pick<Building, 'floors' | 'below'>,
  enterprises: readonly Enterprise[],
  unions: readonly Pick<Union, 'id' | 'kind'>[]
): Pick<BuildingView, 'floors' | 'counts'> {
  const kinds = new Map(unions.map(({ id, kind }) => [id, kind]))
  const byFloor = new Map<number | undefined, Tenant[]>()
  const counts: Record<FoundingState, number> = { own: 0, in: 0, none: 0 }
  for (const enterprise of enterprises) {
    const tenant = tenantOf(enterprise, kinds)
    const floor = floorOf(tenant.floor)
    const drawn = floor !== undefined && hasFloor(building, floor) ? floor : undefined
    byFloor.set(drawn, [...(byFloor.get(drawn) ?? []), tenant])
    if (tenant.state !== 'none' || !tenant.isOutside) counts[tenant.state] += 1
  }
  const floors = floorsOf(building).map(
    (floor): FloorRow => ({ floor, label: floorLabel(floor), enterprises: byFloor.get(floor) ?? [] })
  )
  const nowhere = byFloor.get(undefined)
  if (nowhere) floors.push({ floor: null, label: '楼层不详', enterprises: nowhere })
  return { floors, counts }
}

function tenantOf(
  { id, name, unionId, unionName, floor = '', isOutside = false }: Enterprise,
  kinds: ReadonlyMap<string, Union['kind']>
): Tenant {
  const kind = kinds.get(unionId)
  const state = kind === 'enterprise' ? 'own' : kind ? 'in' : 'none'
  return { id, name, state, unionId, unionName, floor, isOutside }
}
