import type { Edge } from '../index/range'
import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'
import { prefixEdges } from './prefixEdges'

/** The demands of a condition on one field, as far as an index can use them. */
export type Constraint = { points: (readonly DocValue[])[]; above: Edge[]; below: Edge[] }

export type Constraints = { readonly fields: Map<string, Constraint>; readonly either: (readonly Fields[])[] }

/** Collects demands that every match meets: conditions on fields, and the alternatives of each `$or`. */
export function constraintsOf(query: Fields, found: Constraints = { fields: new Map(), either: [] }): Constraints {
  for (const field in query) {
    const value = query[field] as DocValue
    if (field === '$and') for (const part of listOf(value)) constraintsOf(part, found)
    else if (field === '$or') found.either.push(listOf(value))
    else if (!field.startsWith('$')) constrain(found, field, value)
  }
  return found
}

function listOf(value: DocValue): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}

function constrain({ fields }: Constraints, field: string, value: DocValue): void {
  const constraint = fields.get(field) ?? { points: [], above: [], below: [] }
  fields.set(field, constraint)
  if (isPoint(value)) constraint.points.push([value])
  else if (value instanceof RegExp) takePrefix(constraint, value)
  else if (isFields(value)) for (const operator in value) take(constraint, operator, value[operator] as DocValue)
}

function takePrefix(constraint: Constraint, expression: RegExp): void {
  const edges = prefixEdges(expression)
  if (!edges) return
  constraint.above.push(edges.above)
  constraint.below.push(edges.below)
}

function take(constraint: Constraint, operator: string, operand: DocValue): void {
  if (operator === '$in' && Array.isArray(operand) && operand.every(isPoint)) constraint.points.push(operand)
  if (operator === '$all' && Array.isArray(operand)) {
    for (const each of operand) if (isPoint(each)) constraint.points.push([each])
  }
  if (!isPoint(operand)) return
  if (operator === '$eq') constraint.points.push([operand])
  if (operand === null) return
  if (operator === '$gt' || operator === '$gte') {
    constraint.above.push({ value: operand, isIncluded: operator === '$gte' })
  }
  if (operator === '$lt' || operator === '$lte') {
    constraint.below.push({ value: operand, isIncluded: operator === '$lte' })
  }
}

/** Whether an index can look the value up as it is; arrays and objects are left to the full test. */
function isPoint(value: DocValue): boolean {
  return value === null || typeof value !== 'object' || value instanceof Date
}
