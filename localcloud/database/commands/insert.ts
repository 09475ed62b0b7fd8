import { randomBytes } from 'node:crypto'
import type { StoredCollection } from '../collection'
import { invalid } from '../DatabaseError'
import { duplicateKey } from '../index/findDuplicate'
import type { DatabaseSession } from '../session'
import { checkFields } from '../values/checkFields'
import type { Doc, DocValue, Fields, Id } from '../values/document'
import { checkSize } from '../values/documentSize'

/** Adds documents, all or none. */
export async function insert(
  session: DatabaseSession,
  collection: StoredCollection,
  list: readonly Fields[]
): Promise<Id[]> {
  const documents = list.map(toDocument)
  const ids = documents.map(({ _id }) => _id)
  refuseTwins(collection, ids)
  for (let holder = session.holder(collection, ids); holder; holder = session.holder(collection, ids)) {
    await holder.ended
  }
  for (const id of ids) if (session.get(collection, id)) throw duplicateKey(collection.name, '_id_', { _id: id })
  session.write(documents.map((after) => ({ collection, before: null, after })))
  return ids
}

/** A document as it will be stored, with a new id if it came without one. */
export function toDocument(fields: Fields): Doc {
  checkFields(fields)
  const document = fields._id === undefined ? { _id: newId(), ...fields } : { ...fields, _id: checkId(fields._id) }
  checkSize(document)
  return document
}

export function newId(): string {
  return randomBytes(16).toString('hex')
}

export function checkId(id: DocValue): Id {
  if ((typeof id === 'string' && id !== '') || typeof id === 'number') return id
  throw invalid('An _id must be a string or a number.')
}

function refuseTwins(collection: StoredCollection, ids: readonly Id[]): void {
  const seen = new Set<Id>()
  for (const id of ids) {
    if (seen.has(id)) throw duplicateKey(collection.name, '_id_', { _id: id })
    seen.add(id)
  }
}
