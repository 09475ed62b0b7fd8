type Test = (value: unknown) => boolean

/** Tests whether a path leads to a wanted value, or to a list that holds one. It makes no objects, so it is quick. */
export function holdsAt(path: string, isWanted: Test): (row: unknown) => boolean {
  const names = path.split('.')
  return (row) => holds(row, names, 0, isWanted)
}

function holds(value: unknown, names: readonly string[], depth: number, isWanted: Test): boolean {
  const name = names[depth]
  if (name === undefined) return Array.isArray(value) ? value.some(isWanted) : isWanted(value)
  if (typeof value !== 'object' || value === null) return false
  if (!Array.isArray(value)) {
    return Object.hasOwn(value, name) && holds((value as Record<string, unknown>)[name], names, depth + 1, isWanted)
  }
  if (/^\d+$/.test(name) && holds(value[Number(name)], names, depth + 1, isWanted)) return true
  return value.some((item) => !Array.isArray(item) && holds(item, names, depth, isWanted))
}
