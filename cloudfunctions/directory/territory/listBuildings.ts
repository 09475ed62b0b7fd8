import type { Context } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { idsWithin } from '#shared/directory/areaTree'
import { NO_UNION } from '#shared/directory/directory'
import { metresBetween } from '#shared/directory/distance'
import { containsWords } from '#shared/directory/grams'
import type { Area, Building, BuildingRow, Point } from '#shared/directory/territory'
import type { Page } from '#shared/page'
import { done } from '#shared/result'
import { BY_NAME, searchByName } from '../searchByName'

/** 查楼宇, by any part of the name, by area, or from the nearest on. The caller's place is used here and kept nowhere. */
export async function listBuildings(
  { text, areaId, near, cursor }: Input<'directory.buildings'>,
  { store }: Context
): Promise<Output<'directory.buildings'>> {
  const areas = await store.areas.listAll({ where: { closedAt: null }, fields: ['name', 'parentId'] })
  const among = { closedAt: null, ...(areaId && { areaId: _.in(idsWithin(areas, areaId)) }) }
  const page = near
    ? await nearest(store, { among, text, near, cursor })
    : await searchByName({ text, cursor }, ({ where, cursor: from }) =>
        store.buildings.page({ where: { ...among, ...where }, ...BY_NAME, cursor: from })
      )
  return done({ ...page, items: await withCounts(store, areas, page.items) })
}

interface Asked {
  among: FieldConditions<Building>
  text: string | undefined
  near: Point
  cursor: string | undefined
}

type Found = Pick<Building, 'id' | 'name' | 'address' | 'areaId' | 'floors' | 'below'> & { metres?: number }

/** Number of buildings among which the nearest are found. */
const MEASURED = 500

async function nearest(store: Store, { among, text = '', near, cursor }: Asked): Promise<Page<Found>> {
  const placed = await store.buildings.list({ where: { ...among, 'place.lat': _.gte(-90) }, limit: MEASURED })
  const sorted = placed
    .filter(({ spelt }) => containsWords(spelt, text))
    .flatMap((building) => (building.place ? { ...building, metres: metresBetween(near, building.place) } : []))
    .sort((one, other) => one.metres - other.metres || (one.id < other.id ? -1 : 1))
  const start = cursor ? sorted.findIndex(({ id }) => id === cursor) + 1 : 0
  const items = sorted.slice(start, start + BY_NAME.size)
  const last = items.at(-1)
  return { items, ...(last && start + BY_NAME.size < sorted.length && { cursor: last.id }) }
}

async function withCounts(
  { enterprises }: Store,
  areas: readonly Pick<Area, 'id' | 'name'>[],
  found: readonly Found[]
): Promise<BuildingRow[]> {
  if (found.length === 0) return []
  const there = { closedAt: null, buildingId: _.in(found.map(({ id }) => id)) }
  const [founded, without] = await Promise.all([
    enterprises.countBy({ ...there, unionId: _.gt(NO_UNION) }, 'buildingId'),
    enterprises.countBy({ ...there, unionId: NO_UNION, isOutside: _.neq(true) }, 'buildingId'),
  ])
  const names = new Map(areas.map(({ id, name }) => [id, name]))
  return found.map(({ id, name, address, areaId, floors, below, metres }) => {
    const [withUnion, withoutUnion] = [founded.get(id) ?? 0, without.get(id) ?? 0]
    return {
      ...{ id, name, address, areaId, areaName: names.get(areaId) ?? '', floors, below },
      ...{ enterprises: withUnion + withoutUnion, withUnion, withoutUnion, ...(metres !== undefined && { metres }) },
    }
  })
}
