import type { StoredCollection } from '../collection'
import { checkQuery } from '../query/checkQuery'
import type { DatabaseSession } from '../session'
import type { Fields } from '../values/document'
import { modify } from './modify'

/** Removes the matching documents, or only the first; gives their number. */
export async function remove(
  session: DatabaseSession,
  collection: StoredCollection,
  { query, multi }: { query: Fields; multi: boolean }
): Promise<number> {
  checkQuery(query)
  const changes = await modify(session, { collection, query, selection: multi ? {} : { limit: 1 } }, () => null)
  return changes.length
}
