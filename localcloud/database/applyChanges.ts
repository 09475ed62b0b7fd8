import type { StoredCollection } from './collection'
import type { CollectionIndex } from './index/collectionIndex'
import { duplicateKey, findDuplicate } from './index/findDuplicate'
import type { Doc } from './values/document'

/** The step of one document from one version to the next; `null` means that it does not exist. */
export type DocChange = {
  readonly collection: StoredCollection
  readonly before: Doc | null
  readonly after: Doc | null
}

/** Applies all changes in memory, or none when a unique index forbids one. */
export function applyChanges(changes: readonly DocChange[]): void {
  for (const change of changes) takeOut(change)
  const done: DocChange[] = []
  for (const change of changes) {
    const refusal = duplicateIn(change)
    if (refusal) {
      for (const each of done) takeOut(reversed(each))
      for (const each of changes) bringIn(reversed(each))
      throw refusal
    }
    bringIn(change)
    done.push(change)
  }
}

function duplicateIn(change: DocChange): Error | undefined {
  const { collection, before, after } = change
  if (!after) return undefined
  if (!before && collection.documents.has(after._id)) {
    return duplicateKey(collection.name, '_id_', { _id: after._id })
  }
  for (const index of movedIndexes(change)) {
    const key = findDuplicate(index, after)
    if (key) return duplicateKey(collection.name, index.name, key)
  }
  return undefined
}

function takeOut(change: DocChange): void {
  const { collection, before, after } = change
  if (!before) return
  for (const index of movedIndexes(change)) index.remove(before)
  if (!after) collection.documents.delete(before._id)
}

function bringIn(change: DocChange): void {
  const { collection, after } = change
  if (!after) return
  for (const index of movedIndexes(change)) index.add(after)
  collection.documents.set(after._id, after)
}

/**
 * The indexes that a change concerns. Versions share what an update does not touch, so an index can only be concerned
 * when the value of one of its fields is another object.
 */
function movedIndexes({ collection, before, after }: DocChange): readonly CollectionIndex[] {
  if (!before || !after) return collection.indexes
  return collection.indexes.filter(({ fields }) => fields.some(({ root }) => before[root] !== after[root]))
}

function reversed({ collection, before, after }: DocChange): DocChange {
  return { collection, before: after, after: before }
}
