import type { Doc, Id } from '../values/document'
import { addToIndex, removeFromIndex } from './changeIndex'
import type { CollectionIndex } from './collectionIndex'
import { createIndex } from './createIndex'
import type { IndexDeclaration } from './indexFields'
import { type Range, rangeEntries, rangeLength } from './range'

/** An index in memory over documents that exist. */
export function memoryIndex(declaration: IndexDeclaration, documents: Iterable<Doc> = []): CollectionIndex {
  const index = createIndex(declaration, documents)
  const { name, fields, isUnique } = index
  const lengthOf = (range: Range) => rangeLength(index, range)
  return {
    ...{ name, fields, isUnique, lengthOf, atLeast: lengthOf },
    get isMultikey() {
      return index.isMultikey
    },
    *idsIn(range, isBackwards): Generator<Id> {
      for (const { id } of rangeEntries(index, range, isBackwards)) yield id
    },
    add: (document) => addToIndex(index, document),
    remove: (document) => removeFromIndex(index, document),
  }
}
