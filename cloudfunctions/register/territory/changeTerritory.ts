import type { PersonContext } from '#server/context'
import { sayChanges } from '#server/log/sayChanges'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { LEVELS, THE_TERRITORY } from '#shared/directory/territory'
import { type TerritoryWords, territoryFieldName } from '#shared/register/territory/words'
import { done, refused } from '#shared/result'

/** 改服务站电话、分级、面积和边界. A level goes only while no area stands there; what came meanwhile brings it back. */
export async function changeTerritory(
  { seen, words }: Input<'register.changeTerritory'>,
  { store, line }: PersonContext
): Promise<Output<'register.changeTerritory'>> {
  const fields = FIELDS.filter((field) => JSON.stringify(seen[field]) !== JSON.stringify(words[field]))
  if (fields.length === 0) {
    line.leaveOut()
    return done({ changed: false })
  }
  const isShorter = words.levels.length < seen.levels.length
  if (isShorter && (await isInUse(store, words.levels.length))) return refused('level_in_use')
  await store.territory.add({ id: THE_TERRITORY, levels: LEVELS })
  const held = fields.map((field) => [field, seen[field] == null ? null : _.eq(seen[field])])
  const given = fields.map((field) => [field, words[field] ?? _.remove()])
  const asSeen = { _id: THE_TERRITORY, ...Object.fromEntries(held) }
  if ((await store.territory.change(asSeen, Object.fromEntries(given))) === 0) return refused('changed_meanwhile')
  if (isShorter && (await isInUse(store, words.levels.length))) {
    await store.territory.change({ _id: THE_TERRITORY, levels: _.eq(words.levels) }, { levels: seen.levels })
    return refused('level_in_use')
  }
  line.say({ remark: sayChanges(told(seen), told(words), { fields, told: { labels: territoryFieldName, wordOf } }) })
  return done({ changed: true })
}

/** Levels in one word, as they follow each other. */
function told({ levels, ...rest }: Input<'register.changeTerritory'>['words']) {
  return { ...rest, levels: levels.join('、') }
}

const FIELDS = Object.keys(territoryFieldName) as (keyof TerritoryWords)[]

async function isInUse({ areas }: Store, level: number): Promise<boolean> {
  return (await areas.count({ level: _.gte(level), closedAt: null })) > 0
}

function wordOf(field: string, value: unknown): string | undefined {
  if (field === 'squareKm') return `${value} 平方公里`
  const bounds = field === 'bounds' && (value as TerritoryWords['bounds'])
  return bounds ? `${bounds.south}–${bounds.north}°N ${bounds.west}–${bounds.east}°E` : undefined
}
