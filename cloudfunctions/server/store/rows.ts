import type { Db } from '@cloudbase/database'
import { valueAt } from '../behind'
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

    /** Number of rows by the text in an indexed field, for those that have one; as many calls as there are texts, twice. */
    async countBy(collection: string, field: string): Promise<Map<string, number>> {
      const counts = new Map<string, number>()
      const within = (condition: object | string) => db.collection(collection).where({ [field]: condition })
      for (let last = ''; ; ) {
        const [next] = (await within(_.gt(last)).orderBy(field, 'asc').limit(1).get()).data
        if (!next) return counts
        last = String(valueAt(next, field))
        counts.set(last, (await within(last).count()).total ?? 0)
      }
    },

    /** Changes the rows that meet the condition, each in one step; answers how many were changed. */
    async change(collection: string, where: object, changes: object): Promise<number> {
      return (await db.collection(collection).where(where).update(changes)).updated ?? 0
    },
  }
}

export type Rows = ReturnType<typeof openRows>
