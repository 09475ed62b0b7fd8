import { pageKey } from '#shared/page'
import { _ } from './store/command'

export type Sorting = [field: string, direction: 'asc' | 'desc']

/** Order of a list: by a field that is unique, or by a time and, among equals, by a second field. */
export interface Sorted {
  order: Sorting
  thenBy?: Sorting
}

const TIME_AND_ID = /^(\d{14}):([\w:-]{1,120})$/

/** Conditions for the rows behind the one that a cursor names; a cursor that makes no sense gives the first page. */
export function behind(cursor: string | undefined, { order, thenBy }: Sorted): object[] {
  if (!cursor) return []
  const [field, direction] = order
  const further = (value: number | string) => (direction === 'asc' ? _.gt(value) : _.lt(value))
  if (!thenBy) return [{ [field]: further(cursor) }]
  const [, at, id] = cursor.match(TIME_AND_ID) ?? []
  if (!at || !id) return []
  // Said once more as a bound of its own, because no index is looked up by alternatives.
  const notBefore = direction === 'asc' ? _.gte(Number(at)) : _.lte(Number(at))
  return [
    { [field]: notBefore },
    _.or<object>([{ [field]: further(Number(at)) }, { [field]: Number(at), [thenBy[0]]: further(id) }]),
  ]
}

/** Cursor that names a row; throws where a list cannot go on behind it, rather than begin again for ever or end too soon. */
export function cursorOf(row: object, { order, thenBy }: Sorted): string {
  const key = valueAt(row, order[0])
  // Behind a number stands no text, and several rows may share a time: a list by one names what they differ in.
  if (!thenBy && typeof key !== 'string') throw new Error(`A list by ${order[0]} alone ends behind ${String(key)}.`)
  if (!thenBy) return String(key)
  const cursor = pageKey(Number(key), String(valueAt(row, thenBy[0])))
  if (!TIME_AND_ID.test(cursor)) throw new Error(`No list in two orders goes on behind ${cursor}.`)
  return cursor
}

/** Value of a row at a dotted path, by the names of the database. */
export function valueAt(row: object, path: string): unknown {
  const [first = '', ...inner] = path.split('.')
  const names = [first === '_id' ? 'id' : first, ...inner]
  return names.reduce<unknown>((part, name) => new Map(Object.entries(part ?? {})).get(name), row)
}
