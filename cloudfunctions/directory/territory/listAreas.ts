import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { sumsWithin } from '#shared/directory/areaTree'
import { NO_UNION } from '#shared/directory/directory'
import type { Area } from '#shared/directory/territory'
import { done } from '#shared/result'
import { isOfDesk } from '../asTold'
import { openTerritory } from './openTerritory'

/** 网格一览. Every area with what lies in it, counted by the database: five questions whatever the number of enterprises. */
export async function listAreas(
  _input: Input<'directory.areas'>,
  { store, person }: Context
): Promise<Output<'directory.areas'>> {
  const there = { closedAt: null }
  const [{ territory, areas }, buildings, founded, without] = await Promise.all([
    openTerritory(store),
    store.buildings.countBy(there, 'areaId'),
    store.enterprises.countBy({ ...there, unionId: _.gt(NO_UNION) }, 'gridId'),
    store.enterprises.countBy({ ...there, unionId: NO_UNION, isOutside: _.neq(true) }, 'gridId'),
  ])
  const buildingsIn = sumsWithin(areas, buildings)
  const foundedIn = sumsWithin(areas, founded)
  const withoutIn = sumsWithin(areas, without)
  const rows = areas.map((area) => {
    const { id, name, level, parentId } = area
    const withoutUnion = withoutIn(id)
    return {
      ...{
        id,
        name,
        level,
        parentId,
        buildings: buildingsIn(id),
        enterprises: foundedIn(id) + withoutUnion,
        withoutUnion,
      },
      ...(isOfDesk(person) && keptBy(area)),
    }
  })
  const { id: _id, ...said } = territory
  return done({ ...said, areas: rows })
}

function keptBy({ officerId, officer, phone, hours, order }: Area) {
  return {
    ...{ order, ...(officerId && { officerId }), ...(officer && { officer }) },
    ...{ ...(phone && { phone }), ...(hours && { hours }) },
  }
}
