import { type Sorting, valueAt } from '../behind'
import { _ } from './command'
import type { Changes, FieldPath, Only, Order, Where } from './fields'
import type { Read } from './reading'

interface Leasing<Entity> {
  /** Condition for rows that may be taken. */
  due: Where<Entity>
  order: Order<Entity>
  /** Number of rows that are looked at. */
  limit: number
  /**
   * Fields that must still be as they were read, or another run was faster. With none, two runs may take the same row.
   */
  asSeen: readonly FieldPath<Entity>[]
  /** End of the lease; asked for just before a row is taken. */
  until: () => number
  /** Changes that mark a row as taken until then. */
  hold: (until: number) => Changes<Entity>
  /** Number of rows taken before the first of them is handed out; one by default. */
  atOnce?: number
  fields?: never
}

/** A row as it was read, and the end of its lease. */
export interface Leased<Row> {
  row: Row
  until: number
}

interface Lease<Entity> {
  (leasing: Leasing<Entity>): AsyncGenerator<Leased<Entity>>
  <Path extends FieldPath<Entity>>(
    leasing: Omit<Leasing<Entity>, 'fields'> & { fields: readonly Path[] }
  ): AsyncGenerator<Leased<Only<Entity, Path>>>
}

interface Asked {
  due: object
  order: Sorting
  limit: number
  asSeen: readonly string[]
  until: () => number
  hold: (until: number) => object
  atOnce?: number
  fields?: readonly string[]
}

interface Changing {
  change: (where: object, changes: object) => Promise<number>
}

/** Takes rows that are due, in conditional steps. */
export function openLease<Entity>(read: Read) {
  return { lease: lease as Lease<Entity> }

  /** Hands out each row once it is taken; a caller who stops early has taken no further rows. */
  async function* lease<Row extends { id: string }>(
    this: Changing,
    { due, order, limit, fields, atOnce = 1, ...taking }: Asked
  ): AsyncGenerator<Leased<Row>> {
    const { asSeen } = taking
    const seen = await read<Row>({ where: due, order, limit, ...(fields && { fields: [...fields, ...asSeen] }) })
    for (let from = 0; from < seen.length; from += atOnce) {
      yield* await take(this, seen.slice(from, from + atOnce), taking)
    }
  }
}

type Taking = Pick<Asked, 'asSeen' | 'until' | 'hold'>

/** Takes rows: in one write for all when two runs may have the same, else in one write for each. */
async function take<Row extends { id: string }>(
  collection: Changing,
  rows: Row[],
  { asSeen, until: endOf, hold }: Taking
): Promise<Leased<Row>[]> {
  const until = endOf()
  const changes = hold(until)
  if (asSeen.length === 0) await collection.change({ _id: _.in(rows.map(({ id }) => id)) }, changes)
  const taken = await Promise.all(
    rows.map(async (row) => asSeen.length === 0 || (await collection.change(stillAs(row, asSeen), changes)) === 1)
  )
  return rows.flatMap((row, index) => (taken[index] ? [{ row, until }] : []))
}

function stillAs(row: { id: string }, paths: readonly string[]): object {
  return { _id: row.id, ...Object.fromEntries(paths.map((path) => [path, valueAt(row, path) ?? null])) }
}
