import { failed } from '../DatabaseError'
import { compareValues } from '../values/compareValues'
import type { DocValue } from '../values/document'
import { isFields } from '../values/isFields'
import { sameValue } from '../values/sameValue'
import type { ValueChange } from './changeAt'

/** The update operators that change a single value. */
export const valueChanges: Record<string, (operand: DocValue, path: string) => ValueChange> = {
  $set: (operand) => (old) => (old !== undefined && sameValue(old, operand) ? old : operand),
  $unset: () => () => undefined,
  $inc: (operand, path) => (old) => number(old ?? 0, path) + number(operand, path),
  $mul: (operand, path) => (old) => number(old ?? 0, path) * number(operand, path),
  $min: (operand) => (old) => (old === undefined || compareValues(operand, old) < 0 ? operand : old),
  $max: (operand) => (old) => (old === undefined || compareValues(operand, old) > 0 ? operand : old),
  $bit: (operand, path) => (old) => bits(number(old ?? 0, path), operand, path),
}

function number(value: DocValue, path: string): number {
  if (typeof value !== 'number') throw failed(`Cannot calculate with '${path}': not a number.`)
  return value
}

function bits(old: number, operand: DocValue, path: string): number {
  const [operator, value] = isFields(operand) ? (Object.entries(operand)[0] ?? []) : []
  const mask = number(value ?? null, path)
  if (operator === 'and') return old & mask
  if (operator === 'or') return old | mask
  if (operator === 'xor') return old ^ mask
  throw failed(`$bit on '${path}' needs and, or or xor.`)
}
