import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { leaveSettling } from '../settling/leaveSettling'

/** 关闭网格. Only an empty one: what came into it while it was being closed opens it again. */
export async function closeArea(
  { areaId, reason }: Input<'register.closeArea'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.closeArea'>> {
  const area = await store.areas.get(areaId)
  if (area.closedAt) return refused('closed_already')
  if (await isHolding(store, areaId)) return refused('area_not_empty')
  if ((await store.areas.change({ _id: areaId, closedAt: null }, { closedAt: now })) === 0)
    return refused('closed_already')
  if (await isHolding(store, areaId)) {
    await store.areas.change({ _id: areaId }, { closedAt: _.remove() })
    return refused('area_not_empty')
  }
  line.say({ remark: reason })
  return done({ closed: true })
}

async function isHolding({ areas, buildings, enterprises }: Store, areaId: string): Promise<boolean> {
  const counts = await Promise.all([
    areas.count({ parentId: areaId, closedAt: null }),
    buildings.count({ areaId, closedAt: null }),
    enterprises.count({ gridId: areaId, closedAt: null }),
  ])
  return counts.some((count) => count > 0)
}

/** 关闭楼宇, or merge it into another: with enterprises in it, it needs another, to which they go within a minute. */
export async function closeBuilding(
  { buildingId, into, reason }: Input<'register.closeBuilding'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.closeBuilding'>> {
  const building = await store.buildings.get(buildingId)
  if (building.closedAt) return refused('closed_already')
  if (into === buildingId) return refused('not_into_itself')
  const home = into ? await store.buildings.find(into) : undefined
  if (into && (!home || home.closedAt)) return refused('building_unknown')
  const inside = () => countInside(store, buildingId)
  if (!into && (await inside()) > 0) return refused('building_not_empty')
  const asSeen = { _id: buildingId, closedAt: null }
  const close = () =>
    store.buildings.change(asSeen, { closedAt: now, ...(into && { mergedInto: into, unsettledAt: now }) })
  const closed = await (into ? leaveSettling(store, { of: 'building', id: buildingId, now }, close) : close())
  if (closed === 0) return refused('closed_already')
  if (!into && (await inside()) > 0) {
    await store.buildings.change({ _id: buildingId }, { closedAt: _.remove() })
    return refused('building_not_empty')
  }
  if (into && (await store.buildings.get(into)).closedAt) {
    await store.buildings.change({ _id: buildingId, closedAt: now }, { closedAt: _.remove(), mergedInto: _.remove() })
    return refused('building_unknown')
  }
  line.say({ remark: home ? `并入 ${home.name}；${reason}` : reason })
  return done({ closed: true })
}

/** Enterprises in a building, and buildings whose enterprises come into it within a minute. */
async function countInside({ buildings, enterprises }: Store, buildingId: string): Promise<number> {
  const counts = await Promise.all([
    enterprises.count({ buildingId, closedAt: null }),
    buildings.count({ unsettledAt: _.gt(0), mergedInto: buildingId }),
  ])
  return counts.reduce((sum, count) => sum + count)
}
