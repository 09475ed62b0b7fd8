import { failed } from '../DatabaseError'
import type { Doc, DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'

/** A change of one value; `undefined` means missing, before and after. */
export type ValueChange = (old: DocValue | undefined) => DocValue | undefined

/**
 * A copy of the document with one path changed. Only the values on the path are copied, the rest is shared: so a place
 * document with thousands of members changes in microseconds.
 */
export function changeAt(document: Doc, path: string, change: ValueChange): Doc {
  return enter(document, path.split('.'), path, change) as Doc
}

function enter(
  parent: DocValue | undefined,
  names: readonly string[],
  path: string,
  change: ValueChange
): DocValue | undefined {
  const [name, ...rest] = names
  if (name === undefined) return change(parent)
  if (Array.isArray(parent)) return enterArray(parent, name, rest, path, change)
  if (parent !== undefined && !isFields(parent)) {
    throw failed(`Cannot create field '${name}' on the way to '${path}': there is a value that is not an object.`)
  }
  const old = parent && Object.hasOwn(parent, name) ? parent[name] : undefined
  return withField(parent, name, old, enter(old, rest, path, change))
}

function withField(parent: Fields | undefined, name: string, old: DocValue | undefined, next: DocValue | undefined) {
  if (next === old) return parent
  if (next !== undefined) return { ...parent, [name]: next }
  const { [name]: _removed, ...others } = parent as Fields
  return others
}

function enterArray(
  parent: readonly DocValue[],
  name: string,
  rest: string[],
  path: string,
  change: ValueChange
): DocValue {
  if (!/^\d{1,6}$/.test(name)) throw failed(`Cannot create field '${name}' of '${path}' in an array.`)
  const at = Number(name)
  const next = enter(parent[at], rest, path, change)
  if (next === parent[at]) return parent
  const copy = [...parent]
  while (copy.length < at) copy.push(null)
  copy[at] = next ?? null
  return copy
}
