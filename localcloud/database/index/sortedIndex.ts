import { compareValues } from '../values/compareValues'
import type { DocValue, Id } from '../values/document'
import type { IndexField } from './indexFields'

export type IndexEntry = { readonly key: readonly DocValue[]; readonly id: Id }

/**
 * An index: entries in order, cut into short runs so that an insertion moves few of them. `isMultikey` is set once a
 * document has several keys: from then on the order says nothing about documents.
 */
export type SortedIndex = {
  readonly name: string
  readonly fields: readonly IndexField[]
  readonly isUnique: boolean
  readonly runs: IndexEntry[][]
  isMultikey: boolean
}

export const LONGEST_RUN = 512

/** Compares entries: by key, each field in its own direction, then by id. */
export function compareEntries(fields: readonly IndexField[], a: IndexEntry, b: IndexEntry): number {
  for (let i = 0; i < fields.length; i++) {
    const difference = compareValues(a.key[i], b.key[i])
    if (difference !== 0) return difference * (fields[i]?.sign ?? 1)
  }
  return compareValues(a.id, b.id)
}
