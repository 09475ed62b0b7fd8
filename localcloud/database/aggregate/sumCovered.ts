import type { StoredCollection } from '../collection'
import type { Counters } from '../counters'
import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'

/**
 * The row of a pipeline that only sums fields of what has certain values, when an index holds those fields behind those
 * values: no document is looked at. Undefined for any other pipeline.
 */
export function sumCovered(
  from: StoredCollection,
  stages: readonly Fields[],
  counters: Counters
): readonly Fields[] | undefined {
  const [match, group] = stages
  if (stages.length !== 2 || !isFields(match?.$match) || !isFields(group?.$group)) return undefined
  const query = match.$match
  const sums = sumsOf(group.$group)
  if (!sums || !Object.entries(query).every(([name, value]) => !name.startsWith('$') && isPlain(value)))
    return undefined
  const asked = new Set(Object.keys(query))
  const index = from.indexes.find(
    ({ fields, many }) =>
      many === 0 &&
      fields.every(({ path }, at) => asked.has(path) === at < asked.size) &&
      [...sums.values()].every((path) => !asked.has(path) && fields.some((field) => field.path === path))
  )
  if (!index) return undefined
  const places = [...sums.values()].map((path) => index.fields.findIndex((field) => field.path === path) - asked.size)
  const totals = places.map(() => 0)
  let rows = 0
  const fixed = index.fields.slice(0, asked.size).map(({ path }) => query[path] as DocValue)
  for (const numbers of index.numbersIn({ fixed })) {
    if (!numbers) return undefined
    rows++
    for (const [at, place] of places.entries()) totals[at] = (totals[at] ?? 0) + (numbers[place] ?? 0)
  }
  counters.indexed++
  const named = [...sums.keys()].map((name, at): [string, number] => [name, totals[at] ?? 0])
  return rows === 0 ? [] : [{ _id: null, ...Object.fromEntries(named) }]
}

/** The path that each name sums; undefined when the group does anything else. */
function sumsOf({ _id, ...named }: Fields): Map<string, string> | undefined {
  const sums = new Map<string, string>()
  for (const [name, value] of Object.entries(named)) {
    const path = isFields(value) && Object.keys(value).length === 1 ? value.$sum : undefined
    if (typeof path !== 'string' || !/^\$[^$]/.test(path)) return undefined
    sums.set(name, path.slice(1))
  }
  return _id === null && sums.size > 0 ? sums : undefined
}

function isPlain(value: DocValue): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
