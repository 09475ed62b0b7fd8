import type { Db } from '@cloudbase/database'
import { _ } from './command'

/** A document as it is stored, of whatever shape an earlier version gave it. */
export type Row = Record<string, unknown> & { _id: string }

/** The database without the types of today, for migrations, which meet earlier shapes. */
export function openRows(db: Db) {
  return {
    async find(collection: string, id: string): Promise<Row | undefined> {
      return (await db.collection(collection).doc(id).get()).data[0]
    },

    /** Some rows in the order of their ids, beginning behind this id. */
    async listAfter(collection: string, id: string, limit: number): Promise<Row[]> {
      const behind = db.collection(collection).where({ _id: _.gt(id) })
      return (await behind.orderBy('_id', 'asc').limit(limit).get()).data
    },

    async put(collection: string, { _id, ...fields }: Row): Promise<void> {
      await db.collection(collection).doc(_id).set(fields)
    },

    /** Changes the rows that meet the condition, each in one step; answers how many were changed. */
    async change(collection: string, where: object, changes: object): Promise<number> {
      return (await db.collection(collection).where(where).update(changes)).updated ?? 0
    },
  }
}

export type Rows = ReturnType<typeof openRows>
