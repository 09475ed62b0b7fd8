import type { Doc, DocValue, Id } from '../values/document'
import { addToIndex, removeFromIndex } from './changeIndex'
import type { CollectionIndex } from './collectionIndex'
import { createIndex } from './createIndex'
import type { IndexDeclaration } from './indexFields'
import { merged } from './merged'
import { type Range, rangeEntries, rangeLength } from './range'
import { compareEntries, type IndexEntry } from './sortedIndex'

/** An index in memory over documents that exist. */
export function memoryIndex(declaration: IndexDeclaration, documents: Iterable<Doc> = []): CollectionIndex {
  const index = createIndex(declaration, documents)
  const { name, fields, isUnique } = index
  const lengthOf = (range: Range) => rangeLength(index, range)
  return {
    ...{ name, fields, isUnique, lengthOf, atLeast: lengthOf },
    get many() {
      return index.many
    },
    *idsIn(range, isBackwards): Generator<Id> {
      for (const { id } of rangeEntries(index, range, isBackwards)) yield id
    },
    *idsInOrder(ranges, depth, isBackwards): Generator<Id> {
      const sign = isBackwards ? -1 : 1
      const compare = (one: IndexEntry, other: IndexEntry) => sign * compareEntries(fields, one, other, depth)
      const each = ranges.map((range) => rangeEntries(index, range, isBackwards))
      for (const { id } of merged(each, compare)) yield id
    },
    *numbersIn(range) {
      for (const { key } of rangeEntries(index, range, false)) {
        const values = key.slice(range.fixed.length)
        yield values.every(isNumber) ? values : undefined
      }
    },
    add: (document) => addToIndex(index, document),
    remove: (document) => removeFromIndex(index, document),
  }
}

function isNumber(value: DocValue): value is number | null {
  return typeof value === 'number' || value === null
}
