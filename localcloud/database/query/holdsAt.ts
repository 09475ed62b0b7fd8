import type { DocValue } from '../values/document'

/** Tests whether a path leads to a value, or to a list that holds it. It makes no objects, so it is quick. */
export function holdsAt(path: string, wanted: DocValue): (row: unknown) => boolean {
  const names = path.split('.')
  return (row) => holds(row, names, 0, wanted)
}

function holds(value: unknown, names: readonly string[], depth: number, wanted: DocValue): boolean {
  const name = names[depth]
  if (name === undefined) return Array.isArray(value) ? value.includes(wanted) : value === wanted
  if (typeof value !== 'object' || value === null) return false
  if (!Array.isArray(value)) {
    return Object.hasOwn(value, name) && holds((value as Record<string, unknown>)[name], names, depth + 1, wanted)
  }
  if (/^\d+$/.test(name) && holds(value[Number(name)], names, depth + 1, wanted)) return true
  return value.some((item) => !Array.isArray(item) && holds(item, names, depth, wanted))
}
