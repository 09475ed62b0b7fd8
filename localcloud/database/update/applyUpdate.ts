import type { Doc, DocValue, Fields } from '../values/document'
import { valuesAt } from '../values/valuesAt'
import { arrayChanges } from './arrayChanges'
import { changeAt } from './changeAt'
import { newName } from './checkUpdate'
import type { InPlace } from './inPlace'
import { valueChanges } from './valueChanges'

/** The document after a checked update; the same object when nothing changes. */
export function applyUpdate(document: Doc, update: Fields, inPlace?: InPlace): Doc {
  let next = document
  for (const operator in update) {
    const changes = update[operator] as Fields
    for (const path in changes) next = applyOne(next, operator, { path, operand: changes[path] as DocValue, inPlace })
  }
  return next === document && inPlace?.hasChanged ? { ...document } : next
}

type Change = { path: string; operand: DocValue; inPlace: InPlace | undefined }

function applyOne(document: Doc, operator: string, { path, operand, inPlace }: Change): Doc {
  if (operator === '$rename') return renamed(document, path, newName(operand))
  const change = (valueChanges[operator] ?? arrayChanges[operator])?.(operand, path)
  return change ? changeAt(document, path, change, inPlace) : document
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
