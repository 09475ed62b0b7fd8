import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { readTerritory } from '../../directory/feature'
import { isGrid } from './findGround'
import { isAreaNameTaken } from './writeArea'
import { isBuildingNameTaken } from './writeBuilding'

/** 恢复网格. It comes back empty, where it lay. What closes the area above meanwhile closes it again. */
export async function reopenArea(
  { areaId, reason }: Input<'register.reopenArea'>,
  { store, line }: PersonContext
): Promise<Output<'register.reopenArea'>> {
  const area = await store.areas.get(areaId)
  const { closedAt, level, parentId } = area
  if (!closedAt) {
    line.leaveOut()
    return done({ areaId })
  }
  if (level >= (await readTerritory(store)).levels.length) return refused('level_unknown')
  if (!(await isThere(store, parentId))) return refused('parent_closed')
  if (await isAreaNameTaken(store, area)) return refused('ground_name_taken')
  await store.areas.change({ _id: areaId, closedAt }, { closedAt: _.remove() })
  if (!(await isThere(store, parentId))) {
    await store.areas.change({ _id: areaId, closedAt: null }, { closedAt })
    return refused('parent_closed')
  }
  line.say({ remark: reason })
  return done({ areaId })
}

async function isThere({ areas }: Store, areaId: string): Promise<boolean> {
  return areaId === '' || (await areas.count({ _id: areaId, closedAt: null })) === 1
}

/** 恢复楼宇. It comes back empty: enterprises that went over to another building stay there until somebody moves them. */
export async function reopenBuilding(
  { buildingId, reason }: Input<'register.reopenBuilding'>,
  { store, line }: PersonContext
): Promise<Output<'register.reopenBuilding'>> {
  const building = await store.buildings.get(buildingId)
  const { closedAt, areaId, name } = building
  if (!closedAt) {
    line.leaveOut()
    return done({ buildingId })
  }
  if (building.unsettledAt) return refused('still_moving')
  if (!(await isGrid(store, areaId))) return refused('grid_closed')
  if (await isBuildingNameTaken(store, buildingId, name)) return refused('ground_name_taken')
  const asSeen = { _id: buildingId, closedAt, unsettledAt: null }
  const reopened = await store.buildings.change(asSeen, { closedAt: _.remove(), mergedInto: _.remove() })
  if (reopened === 0) return refused('still_moving')
  if (!(await isGrid(store, areaId))) {
    await store.buildings.change({ _id: buildingId, closedAt: null }, { closedAt })
    return refused('grid_closed')
  }
  line.say({ remark: reason })
  return done({ buildingId })
}
