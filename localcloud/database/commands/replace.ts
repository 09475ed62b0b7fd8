import type { Collection } from '../collection'
import { invalid } from '../DatabaseError'
import { checkQuery } from '../query/checkQuery'
import type { Session } from '../session'
import type { Fields, Id } from '../values/document'
import { insert, newId, toDocument } from './insert'
import { modify } from './modify'

export type Replaced = { readonly updated: number; readonly upsertedId?: Id }

/** Puts a document in another's place and keeps its id; with `upsert`, creates it when there is none. */
export async function replace(
  session: Session,
  collection: Collection,
  request: { query: Fields; document: Fields; upsert: boolean }
): Promise<Replaced> {
  const { query, document, upsert } = request
  checkQuery(query)
  for (const field in document)
    if (field.startsWith('$')) throw invalid(`A document may not hold the field '${field}'.`)
  const target = { collection, query, selection: { limit: 1 } }
  const { length } = await modify(session, target, ({ _id }) => toDocument({ ...document, _id }))
  if (length > 0 || !upsert) return { updated: length }
  const [upsertedId] = await insert(session, collection, [{ ...document, _id: idIn(query) ?? newId() }])
  return { updated: 0, ...(upsertedId !== undefined && { upsertedId }) }
}

function idIn({ _id }: Fields): Id | undefined {
  return typeof _id === 'string' || typeof _id === 'number' ? _id : undefined
}
