import type { PersonContext } from '#server/context'
import { sayChanges } from '#server/log/sayChanges'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { groundKeys } from '#shared/directory/groundKeys'
import type { Area } from '#shared/directory/territory'
import { areaFieldName } from '#shared/register/territory/words'
import { done, type Result, refused } from '#shared/result'
import { nameKeys, readTerritory } from '../../directory/feature'
import { asSeen, changedFields, changesFrom, withoutNulls } from '../entryWords'
import { findOfficer } from '../findOfficer'
import { nameGround } from './findGround'
import { isSpelt } from './isSpelt'

type Words = Input<'register.changeArea'>['words']

/** 加社区或网格. A repeat after a lost answer finds the area that it made. */
export async function addArea(
  { newKey, level, words }: Input<'register.addArea'>,
  { store, line }: PersonContext
): Promise<Output<'register.addArea'>> {
  const areaId = `area-${newKey}`
  if (await store.areas.find(areaId)) {
    line.leaveOut()
    return done({ areaId })
  }
  const { levels } = await readTerritory(store)
  if (level >= levels.length) return refused('level_unknown')
  const beside = await findBeside(store, { id: areaId, name: words.name, parentId: words.parentId, level }, words)
  if (!beside.ok) return beside
  await store.areas.add({
    ...withoutNulls(words),
    ...{ id: areaId, level, ...beside.value, ...groundKeys(areaId, nameKeys(words.name)) },
  })
  line.say({ subject: areaId })
  return done({ areaId })
}

/** 改社区或网格, field by field: what only one of two officers changed is kept, the same field refuses the later one. */
export async function changeArea(
  { areaId, seen, words }: Input<'register.changeArea'>,
  { store, line }: PersonContext
): Promise<Output<'register.changeArea'>> {
  const before = await store.areas.get(areaId)
  if (before.closedAt) return refused('closed_already')
  const fields = changedFields(seen, words)
  if (fields.length === 0) {
    line.leaveOut()
    return done({ areaId })
  }
  const beside = await findBeside(store, before, words)
  if (!beside.ok) return beside
  const changed = await store.areas.change(
    { _id: areaId, closedAt: null, ...asSeen(seen, fields) },
    {
      ...{ ...changesFrom(words, fields), ...beside.value },
      ...(words.name && groundKeys(areaId, nameKeys(words.name))),
    }
  )
  if (changed === 0) return refused('changed_meanwhile')
  const after = { ...before, ...words, ...beside.value }
  const nameOf = await nameGround(store, [before.parentId, words.parentId])
  const wordOf = (field: string, value: unknown) => {
    if (field === 'officerId') return (value === before.officerId ? before : after).officer
    return field === 'parentId' ? nameOf(String(value)) : undefined
  }
  line.say({
    remark: sayChanges({ ...before }, { ...after }, { fields, told: { labels: areaFieldName, wordOf } }),
  })
  return done({ areaId })
}

type Refused = 'ground_name_taken' | 'area_unknown' | 'officer_unknown'

/** What is written besides the words, when they may be written: an area lies in one of the level above, or nowhere yet. */
async function findBeside(
  store: Store,
  { id, level, name, parentId }: Pick<Area, 'id' | 'level' | 'name' | 'parentId'>,
  words: Words
): Promise<Result<{ officer?: string }, Refused>> {
  const under = words.parentId ?? parentId
  const above = under ? await store.areas.find(under) : undefined
  if (under && (!above || above.closedAt || above.level !== level - 1)) return refused('area_unknown')
  if (await isAreaNameTaken(store, { id, level, name: words.name ?? name, parentId: under }))
    return refused('ground_name_taken')
  const officer = words.officerId ? await findOfficer(store, words.officerId) : ''
  if (officer === undefined) return refused('officer_unknown')
  return done(words.officerId === undefined ? {} : { officer })
}

/** Whether another area of the same level, beside it, bears this name. */
export async function isAreaNameTaken(
  { areas }: Store,
  { id, level, name, parentId }: Pick<Area, 'id' | 'level' | 'name' | 'parentId'>
): Promise<boolean> {
  const where = { parentId, spelt: isSpelt(name), closedAt: null, level, _id: _.neq(id) }
  return (await areas.count(where)) > 0
}
