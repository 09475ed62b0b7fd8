import { groundKeys } from '#shared/directory/groundKeys'
import type { Area, Building } from '#shared/directory/territory'
import { nameKeys } from '../../directory/feature'

/** A grid that lies in no community, unless told otherwise. */
export function anArea(id: string, over: Partial<Area> = {}): Area {
  const name = over.name ?? `${id} 网格`
  return { ...{ id, name, level: 1, parentId: '', order: 1 }, ...groundKeys(id, nameKeys(name)), ...over }
}

/** A building of eight floors and a cellar. */
export function aBuilding(id: string, over: Partial<Building> = {}): Building {
  const name = over.name ?? `${id} 大厦`
  return {
    ...{ id, name, areaId: 'g1', address: '示例胡同 1 号', floors: 8, below: 1 },
    ...{ ...groundKeys(id, nameKeys(name)), ...over },
  }
}
