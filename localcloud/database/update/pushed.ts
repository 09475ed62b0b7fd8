import { failed, invalid } from '../DatabaseError'
import { orderOf, sorted } from '../query/order'
import { compareValues } from '../values/compareValues'
import type { Fields, Value } from '../values/document'
import { isFields } from '../values/isFields'

const MODIFIERS = new Set(['$each', '$position', '$sort', '$slice'])

/** `$push`, alone or with `$each`, `$position`, `$sort` and `$slice`, which MongoDB applies in this order. */
export function pushed(old: readonly Value[], operand: Value, path: string): readonly Value[] {
  if (!isFields(operand) || !('$each' in operand)) return [...old, operand]
  for (const modifier in operand) if (!MODIFIERS.has(modifier)) throw invalid(`$push does not know ${modifier}.`)
  const { $each, $position, $sort, $slice } = operand as Fields
  if (!Array.isArray($each)) throw failed(`$each of '${path}' must be an array.`)
  const at = typeof $position === 'number' ? $position : old.length
  const joined = [...old.slice(0, at), ...$each, ...old.slice(at)]
  return cut($sort === undefined ? joined : inOrder(joined, $sort), $slice)
}

function inOrder(values: readonly Value[], spec: Value): readonly Value[] {
  if (isFields(spec)) return sorted(values as readonly Fields[], orderOf(spec))
  if (spec !== 1 && spec !== -1) throw invalid('$sort of $push must be 1, -1 or fields with 1 or -1.')
  return [...values].sort((a, b) => compareValues(a, b) * spec)
}

function cut(values: readonly Value[], length: Value | undefined): readonly Value[] {
  if (typeof length !== 'number') return values
  return length < 0 ? values.slice(length) : values.slice(0, length)
}
