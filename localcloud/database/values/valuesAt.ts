import type { DocValue } from './document'
import { isFields } from './isFields'

/** All values at a dotted path; arrays on the way are entered, as queries do. A path to nowhere gives none. */
export function valuesAt(root: DocValue, path: string): readonly DocValue[] {
  if (!path.includes('.')) return isFields(root) && root[path] !== undefined ? [root[path]] : []
  return descend(root, path.split('.'))
}

function descend(value: DocValue | undefined, [field, ...rest]: string[]): readonly DocValue[] {
  if (field === undefined) return value === undefined ? [] : [value]
  if (Array.isArray(value)) {
    const byPosition = /^\d+$/.test(field) ? descend(value[Number(field)], rest) : []
    return [...byPosition, ...value.filter(isFields).flatMap((item) => descend(item, [field, ...rest]))]
  }
  return isFields(value) ? descend(value[field], rest) : []
}
