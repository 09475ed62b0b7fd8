import type { Doc } from '../values/document'
import { type IndexDeclaration, indexFields } from './indexFields'
import { fieldsOfMany, indexKeys } from './indexKeys'
import { compareEntries, type IndexEntry, LONGEST_RUN, type SortedIndex } from './sortedIndex'

/** Builds an index over existing documents; it sorts once, which is faster than inserting one by one. */
export function createIndex(declaration: IndexDeclaration, documents: Iterable<Doc> = []): SortedIndex {
  const fields = indexFields(declaration)
  const entries: IndexEntry[] = []
  let many = 0
  for (const document of documents) {
    const keys = indexKeys(document, fields)
    if (keys.length > 1) many |= fieldsOfMany(document, fields)
    for (const key of keys) entries.push({ key, id: document._id })
  }
  entries.sort((a, b) => compareEntries(fields, a, b))
  const name = fields.map(({ path, sign }) => `${path}_${sign}`).join('_')
  return { name, fields, isUnique: declaration.unique === true, runs: cut(entries), many }
}

function cut(entries: IndexEntry[]): IndexEntry[][] {
  const runs: IndexEntry[][] = []
  const length = LONGEST_RUN / 2
  for (let at = 0; at < entries.length; at += length) runs.push(entries.slice(at, at + length))
  return runs
}
