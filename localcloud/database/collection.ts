import type { CollectionIndex } from './index/collectionIndex'
import type { Doc, Id } from './values/document'

/** The documents of a collection by id; a `Map` is one. */
export type Documents = {
  readonly size: number
  get(id: Id): Doc | undefined
  has(id: Id): boolean
  set(id: Id, document: Doc): unknown
  delete(id: Id): unknown
  /** All of them, in the order in which they came. */
  values(): Iterable<Doc>
  /** All of them as they are now, whatever changes later; where `values` are read bit by bit. */
  snapshot?(): Iterable<Doc>
}

/** A collection: its documents and the indexes over them, in memory or on the disk. */
export type StoredCollection = {
  readonly name: string
  /** Declared to stay on the disk, even where all is in memory: nobody should look through all of it. */
  readonly isCold: boolean
  readonly documents: Documents
  readonly indexes: readonly CollectionIndex[]
}
