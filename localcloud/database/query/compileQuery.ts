import { Query } from 'mingo/query'
import type { Doc, Fields } from '../values/document'
import { holdsAt } from './holdsAt'
import { mingoContext } from './mingoContext'
import { equalTo, isPlain } from './queryOperators'
import { understood } from './understood'

/** Turns a checked condition into a test of documents. Mere equality, such as that of an id, needs no compiler. */
export function compileQuery(query: Fields): (document: Doc) => boolean {
  const fields = Object.entries(query)
  if (fields.every(([name, value]) => !name.startsWith('$') && isPlain(value))) {
    const tests = fields.map(([name, value]) => holdsAt(name, equalTo(value)))
    return (document) => tests.every((holds) => holds(document))
  }
  return understood(() => {
    const compiled = new Query(query, { context: mingoContext, scriptEnabled: false })
    return (document) => compiled.test(document)
  })
}
