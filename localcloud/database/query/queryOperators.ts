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
  $eq: (selector, value, options) =>
    isPlain(value) ? holdsAt(selector, equalTo(value)) : slow.$eq(selector, value, options),
  $ne: (selector, value, options) =>
    isPlain(value) ? not(holdsAt(selector, equalTo(value))) : slow.$ne(selector, value, options),
  $in: (selector, value, options) =>
    isPlainList(value) ? holdsAt(selector, oneOf(value)) : slow.$in(selector, value, options),
  $nin: (selector, value, options) =>
    isPlainList(value) ? not(holdsAt(selector, oneOf(value))) : slow.$nin(selector, value, options),
  $all: (selector, value, options) => {
    if (!isPlainList(value)) return slow.$all(selector, value, options)
    const tests = value.map((one) => holdsAt(selector, equalTo(one)))
    return (row) => tests.every((holds) => holds(row))
  },
}

const slow = pick(mingo, ['$eq', '$ne', '$in', '$nin', '$all']) as Record<
  '$eq' | '$ne' | '$in' | '$nin' | '$all',
  Operator
>

export function equalTo(wanted: unknown): (value: unknown) => boolean {
  return (value) => value === wanted
}

function oneOf(wanted: readonly unknown[]): (value: unknown) => boolean {
  const set = new Set(wanted)
  return (value) => set.has(value)
}

function not(test: (row: unknown) => boolean): (row: unknown) => boolean {
  return (row) => !test(row)
}

function isPlainList(value: unknown): value is Exclude<DocValue, object | null>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlain)
}

export function isPlain(value: unknown): value is Exclude<DocValue, object | null> {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
