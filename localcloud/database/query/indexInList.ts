/**
 * The index of a plain value among the values of one field in a list of objects, as `$indexOfArray` of `$list.field` gives
 * it: objects without the field do not count. Undefined for whatever is less plain.
 */
export function indexInList(row: Readonly<Record<string, unknown>>, expression: unknown): number | undefined {
  if (!Array.isArray(expression) || expression.length !== 2) return undefined
  const [path, wanted] = expression
  const [, list, field] = (typeof path === 'string' && /^\$([^$.]+)\.([^$.]+)$/.exec(path)) || []
  if (list === undefined || field === undefined || /^\d+$/.test(field) || !isPlain(wanted)) return undefined
  const items = Object.hasOwn(row, list) ? row[list] : undefined
  return Array.isArray(items) ? indexAmong(items, field, wanted) : undefined
}

function indexAmong(items: readonly unknown[], field: string, wanted: unknown): number | undefined {
  let index = 0
  for (const item of items) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined
    const value = Object.hasOwn(item, field) ? (item as Record<string, unknown>)[field] : undefined
    if (value === wanted) return index
    if (value !== undefined) index++
  }
  return -1
}

function isPlain(value: unknown): boolean {
  return (typeof value === 'string' && !value.startsWith('$')) || Number.isFinite(value)
}
