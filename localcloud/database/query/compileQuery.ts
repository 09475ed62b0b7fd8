import { Query } from 'mingo/query'
import type { Doc, Fields } from '../values/document'
import { mingoContext } from './mingoContext'
import { understood } from './understood'

/** Turns a checked condition into a test of documents. */
export function compileQuery(query: Fields): (document: Doc) => boolean {
  if (Object.keys(query).length === 0) return () => true
  return understood(() => {
    const compiled = new Query(query, { context: mingoContext, scriptEnabled: false })
    return (document) => compiled.test(document)
  })
}
