import { compareValues } from '../values/compareValues'
import type { DocValue, Id } from '../values/document'
import type { IndexField } from './indexFields'

export type IndexEntry = { readonly key: readonly DocValue[]; readonly id: Id }

/**
 * An index: entries in order, cut into short runs so that an insertion moves few of them.
 */
export type SortedIndex = {
  readonly name: string
  readonly fields: readonly IndexField[]
  readonly isUnique: boolean
  readonly runs: IndexEntry[][]
  /** The fields that have given a document several keys, a bit each. */
  many: number
}

export const LONGEST_RUN = 512

/** Compares entries: by key from a field on, each field in its own direction, then by id. */
export function compareEntries(fields: readonly IndexField[], a: IndexEntry, b: IndexEntry, from = 0): number {
  for (let i = from; i < fields.length; i++) {
    const difference = compareValues(a.key[i], b.key[i])
    if (difference !== 0) return difference * (fields[i]?.sign ?? 1)
  }
  return compareValues(a.id, b.id)
}
