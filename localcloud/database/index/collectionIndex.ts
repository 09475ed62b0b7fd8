import type { Doc, Id } from '../values/document'
import type { IndexField } from './indexFields'
import type { Range } from './range'

/** An index over a collection, in memory or on the disk. */
export type CollectionIndex = {
  readonly name: string
  readonly fields: readonly IndexField[]
  readonly isUnique: boolean
  /** The fields that have given a document several keys, a bit each: their order says nothing about documents. */
  readonly many: number
  /** Number of entries in a range. */
  lengthOf(range: Range): number
  /** The same up to a number from which on a plan need not know more. */
  atLeast(range: Range): number
  /** The ids of a range in index order, or in reverse; a document with several keys comes several times. */
  idsIn(range: Range, isBackwards: boolean): Iterable<Id>
  /** The ids of some ranges in one order: that of the fields from `depth` on. */
  idsInOrder(ranges: readonly Range[], depth: number, isBackwards: boolean): Iterable<Id>
  /**
   * Of each entry of a range, the values in the fields behind those that it fixes, when they are numbers or missing;
   * undefined for an entry with anything else.
   */
  numbersIn(range: Range): Iterable<readonly (number | null)[] | undefined>
  add(document: Doc): void
  remove(document: Doc): void
}
