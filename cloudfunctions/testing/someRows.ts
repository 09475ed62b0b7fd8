import { openRows, type Rows } from '#server/store/rows'
import { type Database, openDatabase } from '../../localcloud/database/openDatabase'
import type { Fields } from '../../localcloud/database/values/document'
import { localDatabase } from '../../localcloud/inProcess'
import { schema } from '../schema'
import { Died } from './dying'

/** Rows in the local cloud's own engine, in this process; they may have the shape of an earlier version. */
export async function someRows(
  collection: string,
  stored: readonly Fields[]
): Promise<{ rows: Rows; database: Database }> {
  const database = openDatabase({ file: ':memory:', collections: schema })
  await database.insert(collection, { documents: stored })
  return { rows: openRows(localDatabase(database)), database }
}

/** The same rows for a process that dies at the change after this many. */
export function rowsDyingAfter(changes: number, rows: Rows): Rows {
  let left = changes
  return {
    ...rows,
    change: async (...given) => {
      if (left === 0) throw new Died(`died after change ${changes}`)
      left -= 1
      return rows.change(...given)
    },
  }
}
