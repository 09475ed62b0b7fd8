import { failed, invalid } from '../DatabaseError'
import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'
import { sameValue } from '../values/sameValue'
import type { ValueChange } from './changeAt'
import { matcher } from './matcher'
import { pushed } from './pushed'

/** The update operators that change an array. */
export const arrayChanges: Record<string, (operand: DocValue, path: string) => ValueChange> = {
  $push: (operand, path) => (old) => pushed(list(old, path), operand, path),
  $addToSet: (operand, path) => (old) => added(list(old, path), each(operand, path)),
  $pop: (operand, path) => (old) => (old === undefined ? old : shortened(list(old, path), operand)),
  $pull: (operand, path) => (old) => (old === undefined ? old : without(list(old, path), matcher(operand))),
  $pullAll: (operand, path) => (old) =>
    old === undefined ? old : without(list(old, path), oneOf(list(operand, path))),
}

function list(value: DocValue | undefined, path: string): readonly DocValue[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw failed(`The field '${path}' must be an array.`)
  return value
}

function each(operand: DocValue, path: string): readonly DocValue[] {
  if (!isFields(operand) || !('$each' in operand)) return [operand]
  if (Object.keys(operand).length > 1) throw invalid(`$addToSet on '${path}' knows only $each.`)
  return list((operand as Fields).$each, path)
}

function added(old: readonly DocValue[], values: readonly DocValue[]): readonly DocValue[] {
  const fresh: DocValue[] = []
  for (const value of values) {
    if (![...old, ...fresh].some((held) => sameValue(held, value))) fresh.push(value)
  }
  return fresh.length === 0 ? old : [...old, ...fresh]
}

function shortened(old: readonly DocValue[], operand: DocValue): readonly DocValue[] {
  if (operand !== 1 && operand !== -1) throw invalid('$pop needs 1 or -1.')
  if (old.length === 0) return old
  return operand === 1 ? old.slice(0, -1) : old.slice(1)
}

function without(old: readonly DocValue[], isPulled: (value: DocValue) => boolean): readonly DocValue[] {
  const kept = old.filter((value) => !isPulled(value))
  return kept.length === old.length ? old : kept
}

function oneOf(values: readonly DocValue[]) {
  return (value: DocValue) => values.some((each) => sameValue(each, value))
}
