import type { Order } from './collection'
import { _ } from './command'

/** What comes behind the row that a cursor of `pageKey` names, in a list sorted by time and then by id. */
export function behind(cursor: string | undefined, [field, direction]: Order, idField = '_id'): object[] {
  const [, at, id] = cursor?.match(/^(\d{14}):([\w-]{1,40})$/) ?? []
  if (!at || !id) return []
  const further = (value: number | string) => (direction === 'asc' ? _.gt(value) : _.lt(value))
  return [_.or([{ [field]: further(Number(at)) }, { [field]: Number(at), [idField]: further(id) }])]
}
