import type { DocValue } from './document'
import { isFields } from './isFields'

/** The place of a value's type in MongoDB's order of types; a missing field sorts with null. */
export function typeRank(value: DocValue | undefined): number {
  if (value === null || value === undefined) return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  if (typeof value === 'boolean') return 8
  if (Array.isArray(value)) return 5
  if (value instanceof Date) return 9
  return value instanceof RegExp ? 10 : 4
}

/** Compares any two values, in the total order that indexes keep and sorting follows. */
export function compareValues(a: DocValue | undefined, b: DocValue | undefined): number {
  const rank = typeRank(a)
  const difference = rank - typeRank(b)
  if (difference !== 0) return difference
  if (rank === 1) return 0
  if (rank === 4 || rank === 5) return compareNested(a, b)
  if (rank === 9) return order(Number(a), Number(b))
  if (rank === 10) return order(String(a), String(b))
  return order(a as string, b as string)
}

function compareNested(a: DocValue | undefined, b: DocValue | undefined): number {
  const left = leaves(a)
  const right = leaves(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = compareValues(left[i], right[i])
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function leaves(value: DocValue | undefined): readonly DocValue[] {
  if (Array.isArray(value)) return value
  return isFields(value) ? Object.entries(value).flat() : []
}

function order<Ordered extends string | number>(a: Ordered, b: Ordered): number {
  return a < b ? -1 : a > b ? 1 : 0
}
