import type { DocValue, Fields } from './document'

/** True for a plain object, false for arrays, dates, expressions and null. */
export function isFields(value: DocValue | undefined): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  )
}
