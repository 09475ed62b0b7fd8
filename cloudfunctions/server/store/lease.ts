import { type Sorting, valueAt } from '../behind'
import { _ } from './command'
import type { Changes, FieldPath, Only, Order, Where } from './fields'
import type { Read } from './reading'

interface Leasing<Entity> {
  /** What may be taken. */
  due: Where<Entity>
  order: Order<Entity>
  /** How many are looked at. */
  limit: number
  /** What must still stand as it was read, or another run was faster. With nothing named, two runs may have the same. */
  asSeen: readonly FieldPath<Entity>[]
  /** Until when; asked for just before a row is taken. */
  until: () => number
  /** What marks a row as taken until then. */
  hold: (until: number) => Changes<Entity>
  /** How many are taken before the first of them is given; one, when nothing is said. */
  atOnce?: number
  fields?: never
}

/** A row as it was read, and until when it is ours. */
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

/** Taking rows that are due, in conditional steps. */
export function openLease<Entity>(read: Read) {
  return { lease: lease as Lease<Entity> }

  /** Gives each row once it is ours; whoever goes no further has taken no more. */
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

/** One write for all when two runs may have the same, else one for each. */
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
