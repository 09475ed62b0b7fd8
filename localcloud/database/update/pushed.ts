import { failed, invalid } from '../DatabaseError'
import { orderOf, sorted } from '../query/order'
import { compareValues } from '../values/compareValues'
import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'

const MODIFIERS = new Set(['$each', '$position', '$sort', '$slice'])

/** A list after `$push`, with `$each`, `$position`, `$sort` and `$slice` in the order in which MongoDB applies them. */
export function pushed(old: readonly DocValue[], operand: DocValue, path: string): readonly DocValue[] {
  if (!isFields(operand) || !('$each' in operand)) return [...old, operand]
  for (const modifier in operand) if (!MODIFIERS.has(modifier)) throw invalid(`$push does not know ${modifier}.`)
  const { $each, $position, $sort, $slice } = operand as Fields
  if (!Array.isArray($each)) throw failed(`$each of '${path}' must be an array.`)
  const at = typeof $position === 'number' ? $position : old.length
  const joined = [...old.slice(0, at), ...$each, ...old.slice(at)]
  return cut($sort === undefined ? joined : inOrder(joined, $sort), $slice)
}

function inOrder(values: readonly DocValue[], spec: DocValue): readonly DocValue[] {
  if (isFields(spec)) return sorted(values as readonly Fields[], orderOf(spec))
  if (spec !== 1 && spec !== -1) throw invalid('$sort of $push must be 1, -1 or fields with 1 or -1.')
  return [...values].sort((a, b) => compareValues(a, b) * spec)
}

function cut(values: readonly DocValue[], length: DocValue | undefined): readonly DocValue[] {
  if (typeof length !== 'number') return values
  return length < 0 ? values.slice(length) : values.slice(0, length)
}
