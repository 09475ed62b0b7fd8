import { invalid } from '../DatabaseError'
import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'
import operators from './operators.json'

const known = new Set([...operators.logical, ...operators.field])
const expressions = new Set([...operators.expression, ...operators.accumulator])
const projections = new Set([...operators.projection])

/** Refuses a condition with an operator that the local cloud does not implement. */
export function checkQuery(query: Fields): void {
  for (const field in query) {
    const value = query[field] as DocValue
    if (field === '$expr') checkExpression(value)
    else check(field, value, known, 'query operator', checkQuery)
  }
}

/** Refuses an aggregation expression with an operator that the local cloud does not implement. */
export function checkExpression(value: DocValue): void {
  if (Array.isArray(value)) value.forEach(checkExpression)
  else if (isFields(value)) {
    for (const field in value) {
      if (field !== '$literal') check(field, value[field] as DocValue, expressions, 'expression', checkExpression)
    }
  }
}

/** Refuses a projection (`field()`) with an operator that the local cloud does not implement. */
export function checkProjection(projection: Fields): void {
  for (const field in projection) {
    const value = projection[field] as DocValue
    if (!isFields(value)) continue
    for (const operator in value) {
      if (!projections.has(operator)) throw unknown('projection operator', operator)
      if (operator === '$elemMatch' && isFields(value[operator])) checkQuery(value[operator])
    }
  }
}

/** The refusal of a feature that the local cloud does not implement. */
export function unknown(kind: string, name: string): Error {
  return invalid(`The local cloud does not know the ${kind} ${name}.`)
}

function check(
  field: string,
  value: DocValue,
  allowed: Set<string>,
  kind: string,
  inside: (value: Fields) => void
): void {
  if (field.startsWith('$') && !allowed.has(field)) throw unknown(kind, field)
  for (const item of Array.isArray(value) ? value : [value]) {
    if (isFields(item)) inside(item)
    else if (Array.isArray(item)) for (const inner of item) if (isFields(inner)) inside(inner)
  }
}
