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

    /** Number of rows by the value of a field, for those that have it. */
    async countBy(collection: string, field: string): Promise<Map<string, number>> {
      const $ = db.command.aggregate
      const grouped = db
        .collection(collection)
        .aggregate()
        .match({ [field]: _.exists(true) })
      const { data } = await grouped
        .group({ _id: `$${field}`, count: $.sum(1) })
        .limit(1000)
        .end()
      return new Map((data as { _id: string; count: number }[]).map(({ _id, count }) => [_id, count]))
    },

    /** Changes the rows that meet the condition, each in one step; answers how many were changed. */
    async change(collection: string, where: object, changes: object): Promise<number> {
      return (await db.collection(collection).where(where).update(changes)).updated ?? 0
    },
  }
}

export type Rows = ReturnType<typeof openRows>
