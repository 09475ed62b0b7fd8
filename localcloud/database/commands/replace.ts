import type { StoredCollection } from '../collection'
import { invalid } from '../DatabaseError'
import { checkQuery } from '../query/checkQuery'
import type { DatabaseSession } from '../session'
import type { Fields, Id } from '../values/document'
import { newId, toDocument } from './insert'

export type Replaced = { readonly updated: number; readonly upsertedId?: Id }

type ReplaceRequest = { readonly query: Fields; readonly document: Fields; readonly upsert: boolean }

/** Replaces a document and keeps its id; with `upsert`, creates it when there is none. */
export async function replace(
  session: DatabaseSession,
  collection: StoredCollection,
  request: ReplaceRequest
): Promise<Replaced> {
  const { query, document, upsert } = request
  checkQuery(query)
  refuseOperators(document)
  for (;;) {
    const [before = null] = session.select(collection, query, { limit: 1 })
    if (!before && !upsert) return { updated: 0 }
    const id = before?._id ?? idIn(query) ?? newId()
    const holder = session.holder(collection, [id])
    if (!holder) {
      session.write([{ collection, before, after: toDocument({ ...document, _id: id }) }])
      return before ? { updated: 1 } : { updated: 0, upsertedId: id }
    }
    await holder.ended
  }
}

function refuseOperators(document: Fields): void {
  for (const field in document)
    if (field.startsWith('$')) throw invalid(`A document may not hold the field '${field}'.`)
}

function idIn({ _id }: Fields): Id | undefined {
  return typeof _id === 'string' || typeof _id === 'number' ? _id : undefined
}
