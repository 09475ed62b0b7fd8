import type { StoredCollection } from '../collection'
import { invalid } from '../DatabaseError'
import { checkQuery } from '../query/checkQuery'
import { orderOf } from '../query/order'
import { project } from '../query/project'
import type { DatabaseSession } from '../session'
import type { Fields } from '../values/document'

const DEFAULT_LIMIT = 100
const HIGHEST_LIMIT = 1000

export type FindRequest = {
  readonly query: Fields
  readonly order?: Fields | undefined
  readonly skip?: number | undefined
  readonly limit?: number | undefined
  readonly projection?: Fields | undefined
}

/** One page of the matching documents: 100 unless the request says otherwise, never more than 1000. */
export function find(session: DatabaseSession, collection: StoredCollection, request: FindRequest): readonly Fields[] {
  checkQuery(request.query)
  const skip = count('skip', request.skip, 0)
  const limit = Math.min(count('limit', request.limit, DEFAULT_LIMIT) || DEFAULT_LIMIT, HIGHEST_LIMIT)
  const found = session.select(collection, request.query, { order: orderOf(request.order), skip, limit })
  return session.handOut(collection, project(found, request.projection))
}

function count(name: string, value: number | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  if (Number.isInteger(value) && value >= 0) return value
  throw invalid(`${name} must be a whole number, not negative.`)
}
