import type { Doc } from '../values/document'
import { firstAt } from './firstAt'
import { fieldsOfMany, indexKeys } from './indexKeys'
import { compareEntries, type IndexEntry, LONGEST_RUN, type SortedIndex } from './sortedIndex'

/** Adds a document under all its keys. */
export function addToIndex(index: SortedIndex, document: Doc): void {
  const keys = indexKeys(document, index.fields)
  if (keys.length > 1) index.many |= fieldsOfMany(document, index.fields)
  for (const key of keys) insert(index, { key, id: document._id })
}

/** Removes all entries of a document. */
export function removeFromIndex(index: SortedIndex, document: Doc): void {
  for (const key of indexKeys(document, index.fields)) remove(index, { key, id: document._id })
}

function insert(index: SortedIndex, entry: IndexEntry): void {
  const at = Math.min(runOf(index, entry), index.runs.length - 1)
  const run = index.runs[at]
  if (!run) return void index.runs.push([entry])
  run.splice(placeIn(run, index, entry), 0, entry)
  if (run.length > LONGEST_RUN) index.runs.splice(at + 1, 0, run.splice(run.length / 2))
}

function remove(index: SortedIndex, entry: IndexEntry): void {
  const at = runOf(index, entry)
  const run = index.runs[at]
  if (!run) return
  const place = placeIn(run, index, entry)
  const found = run[place]
  if (!found || compareEntries(index.fields, found, entry) !== 0) return
  run.splice(place, 1)
  if (run.length === 0) index.runs.splice(at, 1)
}

/** Number of the first run whose last entry is not before this entry. */
function runOf(index: SortedIndex, entry: IndexEntry): number {
  return firstAt(index.runs.length, (at) => {
    const run = index.runs[at] as IndexEntry[]
    return compareEntries(index.fields, run[run.length - 1] as IndexEntry, entry) >= 0
  })
}

function placeIn(run: readonly IndexEntry[], index: SortedIndex, entry: IndexEntry): number {
  return firstAt(run.length, (at) => compareEntries(index.fields, run[at] as IndexEntry, entry) >= 0)
}
