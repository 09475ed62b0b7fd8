import { Query } from 'mingo/query'
import { copyOf } from '../values/copyOf'
import type { Doc, DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'
import { checkProjection } from './checkQuery'
import { excerpt } from './excerpt'
import { mingoContext } from './mingoContext'
import { understood } from './understood'

/** Documents with only the fields asked for, or without those excluded, and with excerpts of lists. */
export function project(documents: readonly Doc[], projection: Fields = {}): readonly Fields[] {
  checkProjection(projection)
  const excerpts = Object.entries(projection).filter(([, wanted]) => isFields(wanted)) as [string, Fields][]
  const plain = Object.entries(projection).filter(([, wanted]) => !isFields(wanted))
  const isInclusive = plain.some(([name, wanted]) => wanted === 1 && name !== '_id') || excerpts.some(isElemMatch)
  const fields = {
    ...Object.fromEntries(plain),
    ...(isInclusive && Object.fromEntries(excerpts.map(([name]) => [name, 1]))),
  }
  const shown = cut(documents, fields)
  return excerpts.length === 0 ? shown : shown.map((each) => excerpts.reduce(withExcerpt, each))
}

function isElemMatch([, spec]: readonly [string, Fields]): boolean {
  return '$elemMatch' in spec
}

function withExcerpt(fields: Fields, [name, spec]: [string, Fields]): Fields {
  const { [name]: list, ...others } = fields
  const shown = list === undefined ? undefined : excerpt(list, spec)
  return shown === undefined ? others : { ...others, [name]: shown }
}

function cut(documents: readonly Doc[], fields: Fields): readonly Fields[] {
  const names = Object.entries(fields)
  if (names.length === 0) return documents
  if (names.every(([name, wanted]) => wanted === 1 && !name.includes('.'))) {
    return documents.map((document) => only(document, fields))
  }
  const all = new Query({}, { context: mingoContext })
  return understood(() => all.find<Fields>(documents.map(copyOf), fields).all())
}

function only(document: Doc, fields: Fields): Fields {
  const result: Record<string, DocValue> = { _id: document._id }
  for (const name in fields) if (document[name] !== undefined) result[name] = document[name]
  return result
}
