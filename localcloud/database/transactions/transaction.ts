import { randomBytes } from 'node:crypto'
import type { StoredCollection } from '../collection'
import type { Doc, Id } from '../values/document'

type Versions = Map<StoredCollection, Map<Id, Doc | null>>

/** A transaction: the versions of documents that others have changed since its start (`before`), and its own writes. */
export type Transaction = {
  readonly id: string
  readonly before: Versions
  readonly writes: Versions
  readonly ended: Promise<void>
  end(): void
}

export function newTransaction(): Transaction {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { id: randomBytes(16).toString('hex'), before: new Map(), writes: new Map(), ended, end }
}

/** The document as this transaction sees it. */
export function versionIn(transaction: Transaction, collection: StoredCollection, id: Id): Doc | null {
  const written = transaction.writes.get(collection)?.get(id)
  if (written !== undefined) return written
  const earlier = transaction.before.get(collection)?.get(id)
  return earlier !== undefined ? earlier : (collection.documents.get(id) ?? null)
}

export function setVersion(versions: Versions, collection: StoredCollection, id: Id, document: Doc | null): void {
  const documents = versions.get(collection) ?? new Map<Id, Doc | null>()
  versions.set(collection, documents.set(id, document))
}
