import { compareValues } from './compareValues'
import type { DocValue } from './document'

/** Deep equality by MongoDB's rule: the order of an object's fields counts. */
export function sameValue(a: DocValue | undefined, b: DocValue | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if (typeof a !== 'object' || typeof b !== 'object') return Number.isNaN(a) && Number.isNaN(b)
  return compareValues(a, b) === 0
}
