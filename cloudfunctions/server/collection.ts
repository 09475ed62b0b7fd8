import type { Db } from '@cloudbase/database'
import { isDuplicate } from './isDuplicate'
import { RequestFault } from './RequestFault'

export type Where = object
export type Changes = Record<string, unknown>
export type Order = [field: string, direction: 'asc' | 'desc']

interface Listing {
  where?: Where
  order?: Order
  /** Decides between equals, so that no page begins in their middle. */
  thenBy?: Order
  limit: number
  skip?: number
  /** Only these fields are read; the answer then lacks the others. */
  fields?: string[]
}

type Row = Record<string, unknown> & { _id: string }

/** One collection of the document database, in the words of the product: `id` for `_id`, values for errors. */
export function openCollection<Entity extends { id: string }>(db: Db, name: string) {
  const collection = () => db.collection(name)

  return {
    /** The entity, or the fault `not_found`. */
    async get(id: string): Promise<Entity> {
      const entity = await this.find(id)
      if (!entity) throw new RequestFault('not_found')
      return entity
    },

    async find(id: string): Promise<Entity | undefined> {
      const { data } = await collection().doc(id).get()
      return data[0] && toEntity<Entity>(data[0])
    },

    async findWhere(where: Where): Promise<Entity | undefined> {
      return (await this.list({ where, limit: 1 }))[0]
    },

    async list({ where = {}, order, thenBy, limit, skip, fields }: Listing): Promise<Entity[]> {
      let query = collection().where(where).limit(limit)
      if (order) query = query.orderBy(...order)
      if (thenBy) query = query.orderBy(...thenBy)
      if (skip) query = query.skip(skip)
      if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])))
      return (await query.get()).data.map(toEntity<Entity>)
    },

    /** Those of the ids that exist, in no order; at most 1,000. */
    async listByIds(ids: string[]): Promise<Entity[]> {
      if (ids.length === 0) return []
      return this.list({ where: { _id: db.command.in(ids) }, limit: 1000 })
    },

    async count(where: Where = {}): Promise<number> {
      return (await collection().where(where).count()).total ?? 0
    },

    /** Stores a new entity; false when the id, or a unique index, is taken already. */
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

    /** Stores those whose ids are free, and leaves the others as they are. */
    async addMissing(entities: Entity[]): Promise<void> {
      try {
        await this.addMany(entities)
      } catch (error) {
        if (!isDuplicate(error)) throw error
        for (const entity of entities) await this.add(entity)
      }
    },

    async put({ id, ...fields }: Entity): Promise<void> {
      await collection().doc(id).set(fields)
    },

    /** Changes every entity that meets the condition, each in one step; answers how many there were. */
    async change(where: Where, changes: Changes): Promise<number> {
      const { updated } = await collection().where(where).update(changes)
      return updated ?? 0
    },

    async remove(where: Where): Promise<number> {
      return ((await collection().where(where).remove()).deleted as number) ?? 0
    },

    /** The sums of number fields, dotted or not, over everything that matches. */
    async sum(where: Where, fields: readonly string[]): Promise<number[]> {
      const $ = db.command.aggregate
      const named = Object.fromEntries(fields.map((field, index) => [`sum${index}`, $.sum(`$${field}`)]))
      const grouped = collection()
        .aggregate()
        .match(where)
        .group({ _id: null, ...named })
      const { data } = (await grouped.end()) as { data: Record<string, number>[] }
      return fields.map((_field, index) => data[0]?.[`sum${index}`] ?? 0)
    },

    /** The rows of an aggregation that starts with `match`; at most 1,000, since the cloud gives 20 to who names no limit. */
    async project<Shape>(where: Where, ...shapes: object[]): Promise<Shape[]> {
      const matching = collection().aggregate().match(where).limit(1000)
      const { data } = await shapes.reduce<Stages>((stages, shape) => stages.project(shape), matching).end()
      return data as Shape[]
    },
  }
}

/** What is used of an aggregation under way. */
interface Stages {
  project: (shape: object) => Stages
  end: () => Promise<{ data: unknown }>
}

export type Collection<Entity extends { id: string }> = ReturnType<typeof openCollection<Entity>>

function toEntity<Entity>({ _id, ...fields }: Row): Entity {
  return { ...fields, id: _id } as Entity
}

function toRow<Entity extends { id: string }>({ id, ...fields }: Entity) {
  return { ...fields, _id: id }
}
