import { invalid } from '../DatabaseError'
import type { DocValue, Fields } from './document'
import { isFields } from './isFields'

const NAME = /^[A-Za-z0-9][A-Za-z0-9_]{0,31}$/
const OWN = new Set(['_id', '_openid'])

/** Refuses field names as the cloud does: at most 32 letters, digits and underscores, not beginning with `_`. */
export function checkFields(document: Fields): void {
  for (const field in document) {
    if (!OWN.has(field)) checkName(field)
    checkValue(document[field] as DocValue)
  }
}

/** Refuses such names in a value that becomes part of a document. */
export function checkValue(value: DocValue): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) value.forEach(checkValue)
  else if (isFields(value)) {
    for (const field in value) {
      checkName(field)
      checkValue(value[field] as DocValue)
    }
  }
}

/** Refuses such names in the dotted path of an update. */
export function checkPath(path: string): void {
  if (OWN.has(path)) return
  for (const name of path.split('.')) checkName(name)
}

function checkName(name: string): void {
  if (NAME.test(name)) return
  throw invalid(
    `Field name '${name}' is not allowed: letters, digits and underscores, at most 32, not beginning with an underscore.`
  )
}
