import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { nameGround } from './findGround'

/** A street closes a few a year. */
const LATEST = 100

/** 已关闭的网格和楼宇, the latest first. */
export async function listClosedGround(
  _input: Input<'register.closedGround'>,
  { store }: PersonContext
): Promise<Output<'register.closedGround'>> {
  const where = { closedAt: _.gt(0) }
  const [areas, buildings] = await Promise.all([
    store.areas.list({ where, order: ['closedAt', 'desc'], limit: LATEST }),
    store.buildings.list({ where, order: ['closedAt', 'desc'], limit: LATEST }),
  ])
  const nameOf = await nameGround(store, [
    ...areas.map(({ parentId }) => parentId),
    ...buildings.flatMap(({ areaId, mergedInto }) => [areaId, mergedInto]),
  ])
  return done({
    areas: areas.map(({ id, name, level, parentId, closedAt = 0 }) => ({
      ...{ id, name, level, closedAt, where: parentId && nameOf(parentId) },
    })),
    buildings: buildings.map(({ id, name, areaId, mergedInto, closedAt = 0 }) => ({
      ...{ id, name, closedAt, where: nameOf(areaId), ...(mergedInto && { intoName: nameOf(mergedInto) }) },
    })),
  })
}
