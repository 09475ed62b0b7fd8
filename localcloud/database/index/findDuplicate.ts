import { DatabaseError, failed } from '../DatabaseError'
import type { Doc, DocValue, Id } from '../values/document'
import type { CollectionIndex } from './collectionIndex'
import { indexKeys } from './indexKeys'

/** The first key that another document has too, if the index is unique; `isGone` tells which no longer count. */
export function findDuplicate(
  index: CollectionIndex,
  document: Doc,
  isGone: (id: Id) => boolean = () => false
): DocValue[] | undefined {
  if (!index.isUnique) return undefined
  return indexKeys(document, index.fields).find((key) => {
    for (const id of index.idsIn({ fixed: key }, false)) {
      if (id !== document._id && !isGone(id)) return true
    }
    return false
  })
}

/** The refusal in MongoDB's words, as callers look for E11000. */
export function duplicateKey(collection: string, index: string, key: unknown): Error {
  return failed(`E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${JSON.stringify(key)}`)
}

export function isDuplicateKey(error: unknown): boolean {
  return error instanceof DatabaseError && error.message.startsWith('E11000')
}
