import { invalid } from '../DatabaseError'
import type { CollectionIndex } from '../index/collectionIndex'
import { compareValues } from '../values/compareValues'
import type { DocValue, Fields } from '../values/document'
import { valuesAt } from '../values/valuesAt'

export type SortOrder = readonly { readonly path: string; readonly sign: 1 | -1 }[]

/** Reads an order such as `{at: -1, _id: 1}`. */
export function orderOf(spec: Fields | undefined): SortOrder {
  return Object.entries(spec ?? {}).map(([path, sign]) => {
    if (sign !== 1 && sign !== -1) throw invalid(`Order of '${path}' must be 1 or -1.`)
    return { path, sign }
  })
}

/** Sorts a copy; equal documents keep their order. */
export function sorted<Row extends Fields>(rows: readonly Row[], order: SortOrder): Row[] {
  const keyed = rows.map((row) => ({ row, key: order.map(({ path, sign }) => sortValue(row, path, sign)) }))
  keyed.sort((a, b) => {
    for (let i = 0; i < order.length; i++) {
      const difference = compareValues(a.key[i], b.key[i])
      if (difference !== 0) return difference * (order[i]?.sign ?? 1)
    }
    return 0
  })
  return keyed.map(({ row }) => row)
}

/** The value a row sorts by: of an array its least element, or its greatest in descending order. */
function sortValue(row: Fields, path: string, sign: 1 | -1): DocValue | undefined {
  const values = valuesAt(row, path).flatMap((value) => (Array.isArray(value) ? value : [value]))
  if (values.length < 2) return values[0]
  return values.reduce((best, value) => (compareValues(value, best) * sign < 0 ? value : best))
}

/**
 * The direction (1 or -1) in which walking the index, from the field at `depth` on, gives the order asked for;
 * undefined if neither does.
 */
export function directionOf(order: SortOrder, index: CollectionIndex, depth: number): 1 | -1 | undefined {
  if (order.length === 0) return 1
  const bound = new Set(index.fields.slice(0, depth).map(({ path }) => path))
  const open = order.filter(({ path }) => !bound.has(path))
  const kept = [...index.fields.slice(depth), { path: '_id', sign: 1 as const }]
  const direction = open[0] && kept[0] ? open[0].sign * kept[0].sign : 1
  const isOfDocuments = open.every((_field, at) => (index.many & (1 << (depth + at))) === 0)
  const matches = open.every(
    ({ path, sign }, at) => kept[at]?.path === path && sign * (kept[at]?.sign ?? 0) === direction
  )
  return matches && isOfDocuments ? (direction === 1 ? 1 : -1) : undefined
}
