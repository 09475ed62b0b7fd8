import type { Doc, DocValue } from '../values/document'
import { sameValue } from '../values/sameValue'
import { valuesAt } from '../values/valuesAt'
import type { IndexField } from './indexFields'

/** The keys of a document in an index: one, or one for each element when an indexed field holds an array. */
export function indexKeys(document: Doc, fields: readonly IndexField[]): DocValue[][] {
  let keys: DocValue[][] = [[]]
  for (const { path } of fields) {
    const values = keyValues(document, path)
    const [only] = values
    if (values.length === 1 && only !== undefined) for (const key of keys) key.push(only)
    else keys = keys.flatMap((key) => values.map((value) => [...key, value]))
  }
  return keys
}

/** The fields that give a document several keys, a bit each. */
export function fieldsOfMany(document: Doc, fields: readonly IndexField[]): number {
  return fields.reduce((bits, { path }, at) => (keyValues(document, path).length > 1 ? bits | (1 << at) : bits), 0)
}

function keyValues(document: Doc, path: string): readonly DocValue[] {
  const direct = document[path]
  if (direct !== undefined && (typeof direct !== 'object' || direct === null)) return [direct]
  const values = valuesAt(document, path).flatMap((value) => (Array.isArray(value) ? elements(value) : [value]))
  return values.length === 0 ? [null] : values
}

function elements(array: readonly DocValue[]): readonly DocValue[] {
  const primitive = array.every((value) => typeof value !== 'object')
  if (primitive) return [...new Set(array)]
  return array.filter((value, at) => array.findIndex((other) => sameValue(other, value)) === at)
}
