import type { Db } from '@cloudbase/database'
import { valueAt } from '../behind'
import { RequestFault } from '../RequestFault'
import type { Changes, FieldPath, Where } from './fields'
import { isDuplicate } from './isDuplicate'
import { openLease } from './lease'
import { openRead, openReading, toEntity } from './reading'
import { whole } from './whole'

/** One collection of the document database, in the words of the product: `id` for `_id`, values instead of errors. */
export function openCollection<Entity extends { id: string }>(db: Db, name: string) {
  const collection = () => db.collection(name)
  const read = openRead(collection)

  return {
    ...openReading<Entity>(read),
    ...openLease<Entity>(read),

    /** Finds an entity, or throws the fault `not_found`. */
    async get(id: string): Promise<Entity> {
      const entity = await this.find(id)
      if (!entity) throw new RequestFault('not_found')
      return entity
    },

    async find(id: string): Promise<Entity | undefined> {
      const { data } = await collection().doc(id).get()
      return data[0] && toEntity<Entity>(data[0])
    },

    async findWhere(where: Where<Entity>): Promise<Entity | undefined> {
      return (await this.list({ where, limit: 1 }))[0]
    },

    async count(where: Where<Entity> = {}): Promise<number> {
      return (await collection().where(where).count()).total ?? 0
    },

    /** Stores a new entity; false when its id, or a unique index, is taken already. */
    async add(entity: Entity): Promise<boolean> {
      try {
        await collection().add(toRow(entity))
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    async addMany(entities: Entity[]): Promise<void> {
      if (entities.length > 0) await collection().add(entities.map(toRow))
    },

    /** Stores all of them; false when an id is taken already, and some of the others may be there then. */
    async addAll(entities: Entity[]): Promise<boolean> {
      try {
        await this.addMany(entities)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    /** Stores the entities whose ids are free, and leaves those that exist as they are. */
    async addMissing(entities: Entity[]): Promise<void> {
      if (await this.addAll(entities)) return
      for (const entity of entities) await this.add(entity)
    },

    async put({ id, ...fields }: Entity): Promise<void> {
      await collection().doc(id).set(fields)
    },

    /**
     * Changes every entity that meets the condition, each in one step; answers how many were changed. An object is set
     * as a whole; a dotted key changes one part of it.
     */
    async change(where: Where<Entity>, changes: Changes<Entity>): Promise<number> {
      const { updated } = await collection().where(where).update(whole(changes))
      return updated ?? 0
    },

    async remove(where: Where<Entity>): Promise<number> {
      return ((await collection().where(where).remove()).deleted as number) ?? 0
    },

    /** Sums of number fields, dotted or not, over everything that matches. */
    async sum(where: Where<Entity>, fields: readonly FieldPath<Entity>[]): Promise<number[]> {
      const $ = db.command.aggregate
      const named = Object.fromEntries(fields.map((field, index) => [`sum${index}`, $.sum(`$${field}`)]))
      const grouped = collection()
        .aggregate()
        .match(where)
        .group({ _id: null, ...named })
      const { data } = (await grouped.end()) as { data: Record<string, number>[] }
      return fields.map((_field, index) => data[0]?.[`sum${index}`] ?? 0)
    },

    /** Number of rows by the text in a field, over everything that matches; at most 1,000 texts. */
    async countBy(where: Where<Entity>, field: FieldPath<Entity>): Promise<Map<string, number>> {
      const grouped = collection()
        .aggregate()
        .match(where)
        .group({ _id: `$${field}`, rows: db.command.aggregate.sum(1) })
      const { data } = (await grouped.limit(1000).end()) as { data: { _id: unknown; rows: number }[] }
      return new Map(data.flatMap(({ _id, rows }) => (typeof _id === 'string' ? [[_id, rows]] : [])))
    },

    /** Number of rows by the values in several fields together, over everything that matches; what is not there is undefined. */
    async countByAll<Field extends FieldPath<Entity>>(
      where: Where<Entity>,
      fields: readonly Field[]
    ): Promise<Cell<Field>[]> {
      const $ = db.command.aggregate
      const cells: Cell<Field>[] = []
      for (;;) {
        const grouped = collection()
          .aggregate()
          .match(where)
          .group({ _id: Object.fromEntries(fields.map((field) => [field, `$${field}`])), rows: $.sum(1) })
          .sort({ _id: 1 })
        const { data } = await grouped.skip(cells.length).limit(CELLS).end()
        const found = data as { _id: Cell<Field>['of']; rows: number }[]
        cells.push(...found.map(({ _id, rows }) => ({ of: _id, rows })))
        if (found.length < CELLS) return cells
      }
    },

    /** Smallest value of a number field over everything that matches; nothing when nothing matches. */
    async earliest(field: FieldPath<Entity>, where: Where<Entity>): Promise<number | undefined> {
      const [first] = await read<object>({ where, order: [field, 'asc'], limit: 1, fields: [field] })
      return first && Number(valueAt(first, field))
    },

    /** Rows of an aggregation that starts with `match`; at most 1,000, since the cloud gives 20 without a limit. */
    async project<Shape>(where: Where<Entity>, ...shapes: object[]): Promise<Shape[]> {
      const matching = collection().aggregate().match(where).limit(1000)
      const { data } = await shapes.reduce<Stages>((stages, shape) => stages.project(shape), matching).end()
      return data as Shape[]
    },
  }
}

/** Groups that one look brings. */
const CELLS = 1000

/** So many rows with these values. */
export interface Cell<Field extends string> {
  of: Partial<Record<Field, unknown>>
  rows: number
}

/** The part of the SDK's aggregation that is used here. */
interface Stages {
  project: (shape: object) => Stages
  end: () => Promise<{ data: unknown }>
}

export type Collection<Entity extends { id: string }> = ReturnType<typeof openCollection<Entity>>

function toRow<Entity extends { id: string }>({ id, ...fields }: Entity) {
  return { ...fields, _id: id }
}
