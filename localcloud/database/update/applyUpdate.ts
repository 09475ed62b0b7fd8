import type { Doc, DocValue, Fields } from '../values/document'
import { valuesAt } from '../values/valuesAt'
import { arrayChanges } from './arrayChanges'
import { changeAt } from './changeAt'
import { newName } from './checkUpdate'
import { valueChanges } from './valueChanges'

/** The document after a checked update; the same object when nothing changes. */
export function applyUpdate(document: Doc, update: Fields): Doc {
  let next = document
  for (const operator in update) {
    const changes = update[operator] as Fields
    for (const path in changes) next = applyOne(next, operator, path, changes[path] as DocValue)
  }
  return next
}

function applyOne(document: Doc, operator: string, path: string, operand: DocValue): Doc {
  if (operator === '$rename') return renamed(document, path, newName(operand))
  const change = (valueChanges[operator] ?? arrayChanges[operator])?.(operand, path)
  return change ? changeAt(document, path, change) : document
}

function renamed(document: Doc, from: string, to: string): Doc {
  const [value] = valuesAt(document, from)
  if (value === undefined) return document
  return changeAt(
    changeAt(document, from, () => undefined),
    to,
    () => value
  )
}
