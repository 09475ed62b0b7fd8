import type { SortedIndex } from './index/sortedIndex'
import type { Doc, Id } from './values/document'

/** A collection in memory: its documents and the indexes over them. */
export type MemoryCollection = {
  readonly name: string
  readonly documents: Map<Id, Doc>
  readonly indexes: readonly SortedIndex[]
}
