import type { PersonContext } from '#server/context'
import { sayChanges } from '#server/log/sayChanges'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { groundKeys } from '#shared/directory/groundKeys'
import type { Point } from '#shared/directory/territory'
import { buildingFieldName } from '#shared/register/territory/words'
import { done, type Result, refused } from '#shared/result'
import { nameKeys } from '../../directory/feature'
import { asSeen, changedFields, changesFrom, withoutNulls } from '../entryWords'
import { leaveSettling } from '../settling/leaveSettling'
import { isGrid, nameGround } from './findGround'
import { isSpelt } from './isSpelt'

/** 加楼宇. A repeat after a lost answer finds the building that it made. */
export async function addBuilding(
  { newKey, words }: Input<'register.addBuilding'>,
  { store, line }: PersonContext
): Promise<Output<'register.addBuilding'>> {
  const buildingId = `building-${newKey}`
  if (await store.buildings.find(buildingId)) {
    line.leaveOut()
    return done({ buildingId })
  }
  const may = await canBe(store, buildingId, words)
  if (!may.ok) return may
  await store.buildings.add({ ...withoutNulls(words), id: buildingId, ...keysOf(buildingId, words) })
  line.say({ subject: buildingId })
  return done({ buildingId })
}

/** 改楼宇, field by field; into another grid its enterprises follow within a minute. */
export async function changeBuilding(
  { buildingId, seen, words }: Input<'register.changeBuilding'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.changeBuilding'>> {
  const before = await store.buildings.get(buildingId)
  if (before.closedAt) return refused('closed_already')
  const fields = changedFields(seen, words)
  if (fields.length === 0) {
    line.leaveOut()
    return done({ buildingId })
  }
  const may = await canBe(store, buildingId, words)
  if (!may.ok) return may
  const after = { ...before, ...words }
  const isMoved = fields.includes('areaId')
  const change = () =>
    store.buildings.change(
      { _id: buildingId, closedAt: null, ...asSeen(seen, fields) },
      {
        ...changesFrom(words, fields),
        ...(isMoved && { unsettledAt: now }),
        ...(fields.some((field) => field === 'name' || field === 'address') &&
          keysOf(buildingId, { name: after.name ?? before.name, address: after.address ?? '' })),
      }
    )
  const changed = await (isMoved ? leaveSettling(store, { of: 'building', id: buildingId, now }, change) : change())
  if (changed === 0) return refused('changed_meanwhile')
  const nameOf = await nameGround(store, [before.areaId, words.areaId])
  const wordOf = (field: string, value: unknown) => {
    if (field === 'areaId') return nameOf(String(value))
    return field === 'place' ? sayPlace(value as Point) : undefined
  }
  line.say({
    remark: sayChanges({ ...before }, { ...after }, { fields, told: { labels: buildingFieldName, wordOf } }),
  })
  return done({ buildingId })
}

function keysOf(id: string, { name, address }: { name: string; address: string }) {
  return groundKeys(id, nameKeys(name, { others: [address] }))
}

function sayPlace({ lat, lng }: Point): string {
  return `${lat}, ${lng}`
}

async function canBe(
  store: Store,
  id: string,
  { name, areaId }: Input<'register.changeBuilding'>['words']
): Promise<Result<object, 'ground_name_taken' | 'grid_unknown'>> {
  if (areaId !== undefined && !(await isGrid(store, areaId))) return refused('grid_unknown')
  if (name !== undefined && (await isBuildingNameTaken(store, id, name))) return refused('ground_name_taken')
  return done({})
}

/** Whether another building bears this name. */
export async function isBuildingNameTaken({ buildings }: Store, id: string, name: string): Promise<boolean> {
  return (await buildings.count({ spelt: isSpelt(name), closedAt: null, _id: _.neq(id) })) > 0
}
