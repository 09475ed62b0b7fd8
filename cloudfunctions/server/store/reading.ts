import type { Db } from '@cloudbase/database'
import type { Page } from '#shared/page'
import { behind, cursorOf, type Sorted, type Sorting } from '../behind'
import { _ } from './command'
import type { FieldPath, Only, Order, Where } from './fields'

export interface Listing<Entity> {
  where?: Where<Entity>
  order?: Order<Entity>
  /** Second order, among equals, so that no page begins in their middle. */
  thenBy?: Order<Entity>
  limit: number
  skip?: number
  fields?: never
}

interface Paging<Entity> extends Omit<Listing<Entity>, 'limit' | 'skip'> {
  order: Order<Entity>
  size: number
  cursor: string | undefined
}

interface Walking<Entity> extends Omit<Listing<Entity>, 'limit' | 'skip'> {
  /** Number of rows that come at once; by default as many as the cloud gives. */
  size?: number
  cursor?: string | undefined
}

/** Reads only these fields; the rows have no others. */
type Choosing<Asked, Path> = Omit<Asked, 'fields'> & { fields: readonly Path[] }

interface Query {
  where?: object
  order?: Sorting
  thenBy?: Sorting
  limit: number
  skip?: number
  fields?: readonly string[]
}

interface List<Entity> {
  (listing: Listing<Entity>): Promise<Entity[]>
  <Path extends FieldPath<Entity>>(listing: Choosing<Listing<Entity>, Path>): Promise<Only<Entity, Path>[]>
}

interface ReadPage<Entity> {
  (paging: Paging<Entity>): Promise<Page<Entity>>
  <Path extends FieldPath<Entity>>(paging: Choosing<Paging<Entity>, Path>): Promise<Page<Only<Entity, Path>>>
}

interface Walk<Entity> {
  (walking?: Walking<Entity>): AsyncGenerator<Entity[]>
  <Path extends FieldPath<Entity>>(walking: Choosing<Walking<Entity>, Path>): AsyncGenerator<Only<Entity, Path>[]>
}

interface ListAll<Entity> {
  (walking?: Walking<Entity>): Promise<Entity[]>
  <Path extends FieldPath<Entity>>(walking: Choosing<Walking<Entity>, Path>): Promise<Only<Entity, Path>[]>
}

export type Read = <Found>(asked: Query) => Promise<Found[]>

type Row = Record<string, unknown> & { _id: string }

/** Number of rows that the cloud gives at once. */
const A_LOOK = 1000

/** Reads rows as entities; the typed functions are built on it. */
export function openRead(collection: () => ReturnType<Db['collection']>): Read {
  return async <Found>({ where = {}, order, thenBy, limit, skip, fields }: Query) => {
    let query = collection().where(where).limit(limit)
    if (order) query = query.orderBy(...order)
    if (thenBy) query = query.orderBy(...thenBy)
    if (skip) query = query.skip(skip)
    if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])))
    return (await query.get()).data.map(toEntity<Found>)
  }
}

/** Ways to read one collection: a list, a page of one, or everything in the order of its keys. */
export function openReading<Entity extends { id: string }>(read: Read) {
  return {
    list: read as List<Entity>,

    /** Entities of those ids that exist, in no order. */
    async listByIds(ids: string[]): Promise<Entity[]> {
      const found: Entity[] = []
      for (let from = 0; from < ids.length; from += A_LOOK)
        found.push(...(await read<Entity>({ where: { _id: _.in(ids.slice(from, from + A_LOOK)) }, limit: A_LOOK })))
      return found
    },

    /** One page of a list, and the cursor of the next page; the last page has none. */
    page: readPage as ReadPage<Entity>,

    /**
     * Everything that matches, some at a time, in the order of a key, so that the collection may grow or shrink
     * meanwhile.
     */
    walk: walk as Walk<Entity>,

    /** Everything that matches, at once: for sheets of people, not for screens. */
    listAll: listAll as ListAll<Entity>,
  }

  async function readPage<Found extends object>({ cursor, size, ...asked }: AskedPage): Promise<Page<Found>> {
    const rows = await read<Found>({ ...sortedBehind(cursor, asked), limit: size + 1 })
    const items = rows.slice(0, size)
    const last = items.at(-1)
    return rows.length > size && last ? { items, cursor: cursorOf(last, asked) } : { items }
  }

  async function* walk<Found extends object>({
    size = A_LOOK,
    cursor,
    ...asked
  }: AskedWalk = {}): AsyncGenerator<Found[]> {
    const sorted = { order: ['_id', 'asc'] satisfies Sorting, ...asked }
    for (let last = cursor; ; ) {
      const rows = await read<Found>({ ...sortedBehind(last, sorted), limit: size })
      const end = rows.at(-1)
      if (end) yield rows
      if (!end || rows.length < size) return
      last = cursorOf(end, sorted)
    }
  }

  async function listAll<Found extends object>(walking: AskedWalk = {}): Promise<Found[]> {
    const all: Found[] = []
    for await (const rows of walk<Found>(walking)) all.push(...rows)
    return all
  }
}

type AskedPage = Omit<Query, 'limit' | 'skip'> & Sorted & { size: number; cursor: string | undefined }
type AskedWalk = Omit<Query, 'limit' | 'skip'> & { size?: number; cursor?: string | undefined }

/** Query for the rows behind a cursor. The fields of the cursor are read even when the caller did not ask for them. */
function sortedBehind<Listed extends Omit<Query, 'limit'> & Sorted>(cursor: string | undefined, asked: Listed) {
  const { where = {}, order, thenBy, fields } = asked
  const further = behind(cursor, asked)
  const keys = thenBy ? [order[0], thenBy[0]] : [order[0]]
  return {
    ...asked,
    where: further.length > 0 ? _.and<object>([where, ...further]) : where,
    ...(fields && { fields: [...new Set([...fields, ...keys])] }),
  }
}

export function toEntity<Found>({ _id, ...fields }: Row): Found {
  return { ...fields, id: _id } as Found
}
