import * as mingo from 'mingo/operators/query'
import type { Value } from '../values/document'
import operators from './operators.json'
import { pick } from './pick'

type Row = Record<string, Value>
type Operator = (selector: string, value: unknown, options: never) => (row: never) => boolean

/**
 * mingo's operators, less those the cloud lacks. Equality with a plain value is answered here, because a place
 * document may hold thousands of members and every registration compares them all.
 */
export const queryOperators: Record<string, Operator> = {
  ...(pick(mingo, [...operators.logical, ...operators.field]) as Record<string, Operator>),
  $eq: quick(mingo.$eq as Operator, (operand) => (row, field) => holds(row[field], operand)),
  $ne: quick(mingo.$ne as Operator, (operand) => (row, field) => !holds(row[field], operand)),
}

function quick(slow: Operator, test: (operand: Value) => (row: Row, field: string) => boolean): Operator {
  return (selector, value, options) => {
    if (selector.includes('.') || !isPlain(value)) return slow(selector, value, options)
    const matches = test(value)
    return (row) => matches(row, selector)
  }
}

function holds(value: Value | undefined, operand: Value): boolean {
  return Array.isArray(value) ? value.includes(operand) : value === operand
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
