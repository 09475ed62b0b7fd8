import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { pathTo } from '#shared/directory/areaTree'
import type { Area, Building, BuildingCard, Keeper } from '#shared/directory/territory'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { drawFloors } from './drawFloors'

/** Enterprises with which one building is drawn. */
const DRAWN = 1000

/** 楼宇名片. The building floor by floor, and who looks after its grid: with the full name for whoever is known. */
export async function getBuilding(
  { buildingId }: Input<'directory.building'>,
  { store, person }: Context
): Promise<Output<'directory.building'>> {
  const building = await store.buildings.get(buildingId)
  const [areas, tenants, into] = await Promise.all([
    store.areas.listAll({ where: { closedAt: null } }),
    store.enterprises.list({ where: { buildingId, closedAt: null }, order: ['pageKey', 'asc'], limit: DRAWN }),
    building.mergedInto ? store.buildings.find(building.mergedInto) : undefined,
  ])
  const unions = await store.unions.listByIds([...new Set(tenants.map(({ unionId }) => unionId))])
  const path = pathTo(new Map(areas.map((area) => [area.id, area])), building.areaId)
  const keeper = keeperOf(path)
  return done({
    building: cardOf(building),
    areaNames: path.map(({ name }) => name),
    ...(into && { intoName: into.name }),
    ...(keeper && { officer: person ? keeper : { ...keeper, name: maskName(keeper.name) } }),
    ...drawFloors(building, tenants, unions),
  })
}

/** The officer of the innermost area that has one, with the telephone of the innermost that has one. */
function keeperOf(path: readonly Area[]): Keeper | undefined {
  const inward = path.toReversed()
  const name = inward.find(({ officer }) => officer)?.officer
  const { phone, hours } = inward.find((area) => area.phone) ?? {}
  return name ? { name, ...(phone && { phone }), ...(hours && { hours }) } : undefined
}

function cardOf({
  pageKey: _pageKey,
  grams: _grams,
  spelt: _spelt,
  unsettledAt: _at,
  ...card
}: Building): BuildingCard {
  return card
}
