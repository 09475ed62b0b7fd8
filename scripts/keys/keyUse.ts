import { join } from 'node:path'
import { schema } from '../../cloudfunctions/schema'
import type { KeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { openRows, type Rows } from '../../cloudfunctions/server/store/rows'
import { type Database, openDatabase } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'

/** Number of rows that each key has sealed, by its id. */
export type KeyUse = ReadonlyMap<string, number>

/** Everything that is sealed: `docs/keys.md`. */
const SEALED = [
  ['registrations', 'sealed.key'],
  ['registrations', 'companions.key'],
  ['families', 'sealed.key'],
  ['cards', 'sealed.key'],
  ['halls', 'sealed.key'],
  ['lotteryEntries', 'sealed.key'],
  ['lotteryDraws', 'sealed.key'],
] as const

/** Counted in a database with these collections; one of before the first registration has none of them. */
export async function countUse(rows: Rows, collections: readonly string[]): Promise<KeyUse> {
  const use = new Map<string, number>()
  for (const [name, field] of SEALED) {
    if (!collections.includes(name)) continue
    for (const [key, count] of await rows.countBy(name, field)) use.set(key, (use.get(key) ?? 0) + count)
  }
  return use
}

export function countByKey(database: Database): Promise<KeyUse> {
  return countUse(openRows(localDatabase(database)), database.collections())
}

/** The same of a folder that nobody serves. */
export async function countInFolder(dataDir: string): Promise<KeyUse> {
  const database = openDatabase({ file: join(dataDir, 'cloud.db'), collections: schema })
  try {
    return await countByKey(database)
  } finally {
    database.close()
  }
}

/** What does not open for want of a key. */
export interface Lacking {
  ids: readonly string[]
  rows: number
}

/** What is sealed with keys that are not in the ring. */
export function lackedBy(ring: KeyRing, use: KeyUse): Lacking {
  const lacking = [...use].filter(([id]) => !ring.some((key) => key.id === id))
  return { ids: lacking.map(([id]) => id).sort(), rows: lacking.reduce((sum, [, count]) => sum + count, 0) }
}
