import { join } from 'node:path'
import { schema } from '../../cloudfunctions/schema'
import type { KeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { openRows, type Rows } from '../../cloudfunctions/server/store/rows'
import { type Database, openDatabase } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'

/** Number of registrations that each key has sealed, by its id. */
export type KeyUse = ReadonlyMap<string, number>

export function countUse(rows: Rows): Promise<KeyUse> {
  return rows.countBy('registrations', 'sealed.key')
}

export async function countByKey(database: Database): Promise<KeyUse> {
  // A data file of before the first registration has no such collection.
  if (!database.collections().includes('registrations')) return new Map()
  return countUse(openRows(localDatabase(database)))
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

/** What is sealed with keys that are not in the ring. */
export function lackedBy(ring: KeyRing, use: KeyUse): { ids: string[]; rows: number } {
  const lacking = [...use].filter(([id]) => !ring.some((key) => key.id === id))
  return { ids: lacking.map(([id]) => id).sort(), rows: lacking.reduce((sum, [, count]) => sum + count, 0) }
}
