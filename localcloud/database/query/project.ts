import { Query } from 'mingo/query'
import { copyOf } from '../values/copyOf'
import type { Doc, Fields, Value } from '../values/document'
import { checkProjection } from './checkQuery'
import { mingoContext } from './mingoContext'
import { understood } from './understood'

/** Only the fields asked for. */
export function project(documents: readonly Doc[], projection: Fields | undefined): readonly Fields[] {
  if (!projection || Object.keys(projection).length === 0) return documents
  if (isSimple(projection)) return documents.map((document) => only(document, projection))
  checkProjection(projection)
  return understood(() => {
    const all = new Query({}, { context: mingoContext })
    return all.find<Fields>(documents.map(copyOf), projection).all()
  })
}

function isSimple(projection: Fields): boolean {
  return Object.entries(projection).every(([path, wanted]) => wanted === 1 && !path.includes('.'))
}

function only(document: Doc, projection: Fields): Fields {
  const result: Record<string, Value> = { _id: document._id }
  for (const field in projection) if (document[field] !== undefined) result[field] = document[field]
  return result
}
