import type { StoredCollection } from '../collection'
import { checkQuery } from '../query/checkQuery'
import type { DatabaseSession } from '../session'
import { writeText } from '../text/writeText'
import { applyUpdate } from '../update/applyUpdate'
import { checkUpdate } from '../update/checkUpdate'
import type { Doc, Fields } from '../values/document'
import { checkSize } from '../values/documentSize'
import { modify } from './modify'

/** Bytes added to the estimated growth of a document, for numbers that grow and brackets that open. */
const SLACK = 256

/** Changes the matching documents, or only the first; gives the number of those that came out different. */
export async function update(
  session: DatabaseSession,
  collection: StoredCollection,
  request: { query: Fields; update: Fields; multi: boolean }
): Promise<number> {
  const changes = await change(session, collection, request)
  return changes.filter(({ before, after }) => before !== after).length
}

/** Changes the first matching document and returns its new version. */
export async function updateAndReturn(
  session: DatabaseSession,
  collection: StoredCollection,
  request: { query: Fields; update: Fields }
): Promise<Doc | undefined> {
  const [first] = await change(session, collection, { ...request, multi: false, isReturned: true })
  return first?.after ?? undefined
}

function change(
  session: DatabaseSession,
  collection: StoredCollection,
  request: { query: Fields; update: Fields; multi: boolean; isReturned?: boolean }
) {
  checkQuery(request.query)
  checkUpdate(request.update)
  const growth = Buffer.byteLength(writeText(request.update)) + SLACK
  const selection = request.multi ? {} : { limit: 1 }
  return modify(session, { collection, query: request.query, selection }, (before, inPlace) => {
    const after = applyUpdate(before, request.update, inPlace)
    if (after !== before) checkSize(after, before, growth)
    if (request.isReturned) session.handOut(collection, [after])
    return after
  })
}
