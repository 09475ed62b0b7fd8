import { failed } from '../DatabaseError'
import type { Doc, DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'
import type { InPlace } from './inPlace'

/** A change of one value; `undefined` means missing, before and after. */
export type ValueChange = (old: DocValue | undefined) => DocValue | undefined

/** The way of a change to its value. */
type Way = { readonly path: string; readonly root: string; readonly inPlace: InPlace | undefined }

/**
 * A copy of the document with one path changed. Only the values on the path are copied, the rest is shared, and of what
 * is wide and nobody else's not even these: so a place document with thousands of members changes in microseconds.
 */
export function changeAt(document: Doc, path: string, change: ValueChange, inPlace?: InPlace): Doc {
  const names = path.split('.')
  return enter(document, names, { path, root: names[0] ?? path, inPlace }, change) as Doc
}

function enter(
  parent: DocValue | undefined,
  names: readonly string[],
  way: Way,
  change: ValueChange
): DocValue | undefined {
  const [name, ...rest] = names
  if (name === undefined) return change(parent)
  if (Array.isArray(parent)) return enterArray(parent, name, rest, way, change)
  if (parent !== undefined && !isFields(parent)) {
    throw failed(`Cannot create field '${name}' on the way to '${way.path}': there is a value that is not an object.`)
  }
  const old = parent && Object.hasOwn(parent, name) ? parent[name] : undefined
  return withField(parent, name, { old, next: enter(old, rest, way, change) }, way)
}

function withField(
  parent: Fields | undefined,
  name: string,
  { old, next }: { old: DocValue | undefined; next: DocValue | undefined },
  { root, inPlace }: Way
) {
  if (next === old) return parent
  if (next === undefined) return without(parent as Fields, name, inPlace)
  if (parent && inPlace?.set(parent, name, next, root)) return parent
  const copy = { ...parent, [name]: next }
  inPlace?.made(copy)
  return copy
}

function without(parent: Fields, name: string, inPlace: InPlace | undefined): Fields {
  const { [name]: _removed, ...others } = parent
  inPlace?.made(others)
  return others
}

function enterArray(
  parent: readonly DocValue[],
  name: string,
  rest: string[],
  way: Way,
  change: ValueChange
): DocValue {
  if (!/^\d{1,6}$/.test(name)) throw failed(`Cannot create field '${name}' of '${way.path}' in an array.`)
  const at = Number(name)
  const next = enter(parent[at], rest, way, change)
  if (next === parent[at]) return parent
  const copy = [...parent]
  while (copy.length < at) copy.push(null)
  copy[at] = next ?? null
  return copy
}
