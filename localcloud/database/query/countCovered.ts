import type { StoredCollection } from '../collection'
import type { Counters } from '../counters'
import type { DocValue, Fields, Id } from '../values/document'
import { isFields } from '../values/isFields'
import { type Constraint, constraintsOf } from './constraints'
import { bestPlan, type Plan } from './plan'

/** The number of matching documents, when an index alone can tell it; undefined when they have to be looked at. */
export function countCovered(from: StoredCollection, query: Fields, counters: Counters): number | undefined {
  if (Object.keys(query).length === 0) return from.documents.size
  if (!isExact(query)) return undefined
  const { fields } = constraintsOf(query)
  const plan = bestPlan(from, query, { order: [], atMost: Number.POSITIVE_INFINITY })
  if (!plan || !covers(plan, fields)) return undefined
  counters.indexed++
  return plan.index.many ? distinctIn(plan) : lengthOf(plan)
}

function lengthOf({ index, ranges }: Plan): number {
  return ranges.reduce((sum, range) => sum + index.lengthOf(range), 0)
}

/** A document with a list stands in such an index once for each element. */
function distinctIn({ index, ranges }: Plan): number {
  const found = new Set<Id>()
  for (const range of ranges) for (const id of index.idsIn(range, false)) found.add(id)
  return found.size
}

/** Whether the ranges of the plan say all that the conditions say. */
function covers({ index, ranges }: Plan, fields: ReadonlyMap<string, Constraint>): boolean {
  const [{ fixed, above, below } = { fixed: [] }] = ranges
  const hasEdges = above !== undefined || below !== undefined
  if (fixed.length + (hasEdges ? 1 : 0) !== fields.size) return false
  return [...fields.values()].every((constraint) => {
    const { points } = constraint
    if (points.length > 0) return points.length === 1 && constraint.above.length + constraint.below.length === 0
    const isBoth = constraint.above.length > 0 && constraint.below.length > 0
    if (constraint.above.length > 1 || constraint.below.length > 1 || (isBoth && index.many)) return false
    return !isBoth || (above !== undefined && below !== undefined)
  })
}

const EXACT = new Set(['$eq', '$in', '$gt', '$gte', '$lt', '$lte'])

/** Whether a query says nothing but what constraints hold: plain values, lists of them, and edges. */
function isExact(query: Fields): boolean {
  return Object.entries(query).every(([field, value]) => {
    if (field === '$and') return Array.isArray(value) && value.every((part) => isFields(part) && isExact(part))
    if (field.startsWith('$')) return false
    if (!isFields(value)) return isPlain(value)
    const operators = Object.entries(value)
    // Without any it is a value to be equal to.
    if (operators.length === 0) return false
    return operators.every(
      ([name, operand]) =>
        EXACT.has(name) && (name === '$in' ? Array.isArray(operand) && operand.every(isPlain) : isPlain(operand))
    )
  })
}

function isPlain(value: DocValue): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
