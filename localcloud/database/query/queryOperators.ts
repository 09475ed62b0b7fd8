import * as mingo from 'mingo/operators/query'
import type { DocValue } from '../values/document'
import { holdsAt } from './holdsAt'
import operators from './operators.json'
import { pick } from './pick'

type Operator = (selector: string, value: unknown, options: never) => (row: never) => boolean

/**
 * mingo's query operators that the cloud has. Equality with plain values is answered here for speed: a place document
 * may hold thousands of members whom every registration compares, and an article its pairs of letters.
 */
export const queryOperators: Record<string, Operator> = {
  ...(pick(mingo, [...operators.logical, ...operators.field]) as Record<string, Operator>),
  $eq: (selector, value, options) => (isPlain(value) ? holdsAt(selector, value) : slow.$eq(selector, value, options)),
  $ne: (selector, value, options) => {
    if (!isPlain(value)) return slow.$ne(selector, value, options)
    const holds = holdsAt(selector, value)
    return (row) => !holds(row)
  },
  $all: (selector, value, options) => {
    if (!isPlainList(value)) return slow.$all(selector, value, options)
    const tests = value.map((one) => holdsAt(selector, one))
    return (row) => tests.every((holds) => holds(row))
  },
}

const slow = { $eq: mingo.$eq as Operator, $ne: mingo.$ne as Operator, $all: mingo.$all as Operator }

function isPlainList(value: unknown): value is Exclude<DocValue, object | null>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlain)
}

function isPlain(value: unknown): value is Exclude<DocValue, object | null> {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
