import type { StoredCollection } from '../collection'
import type { Counters } from '../counters'
import type { Doc, Fields } from '../values/document'
import { candidates } from './candidates'
import { compileQuery } from './compileQuery'
import { type SortOrder, sorted } from './order'
import { understood } from './understood'

export type Selection = { readonly order?: SortOrder; readonly skip?: number; readonly limit?: number }

/** The matching documents, in order, after `skip` and up to `limit`. */
export function select(from: StoredCollection, query: Fields, selection: Selection, counters: Counters): Doc[] {
  const { order = [], skip = 0, limit = Number.POSITIVE_INFINITY } = selection
  const matches = compileQuery(query)
  const { documents, isOrdered } = candidates(from, query, { order, atMost: skip + limit }, counters)
  const enough = isOrdered ? skip + limit : Number.POSITIVE_INFINITY
  const found: Doc[] = []
  return understood(() => {
    for (const document of documents) {
      if (found.length >= enough) break
      counters.examined++
      if (matches(document)) found.push(document)
    }
    return (isOrdered ? found : sorted(found, order)).slice(skip, skip + limit)
  })
}
