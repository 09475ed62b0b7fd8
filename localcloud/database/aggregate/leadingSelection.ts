import { orderOf } from '../query/order'
import type { Selection } from '../query/select'
import type { DocValue, Fields } from '../values/document'

type Leading = { readonly query: Fields; readonly selection: Selection; readonly rest: readonly Fields[] }

/** Cuts off the beginning of a pipeline that is an ordinary query: matches, then order, then a window. */
export function leadingSelection(stages: readonly Fields[]): Leading {
  const rest = [...stages]
  const take = (name: string): DocValue | undefined => {
    const value = rest[0]?.[name]
    if (value !== undefined) rest.shift()
    return value
  }
  const matches: DocValue[] = []
  for (let match = take('$match'); match !== undefined; match = take('$match')) matches.push(match)
  const order = orderOf(take('$sort') as Fields | undefined)
  const skip = take('$skip')
  const limit = take('$limit')
  const selection = { order, ...(isCount(skip) && { skip }), ...(isCount(limit) && { limit }) }
  return { query: matches.length === 1 ? (matches[0] as Fields) : both(matches), selection, rest }
}

function both(matches: readonly DocValue[]): Fields {
  return matches.length === 0 ? {} : { $and: matches }
}

function isCount(value: DocValue | undefined): value is number {
  return typeof value === 'number'
}
