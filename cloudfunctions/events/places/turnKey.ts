import { createHash } from 'node:crypto'

const LENGTH = 11

/**
 * Short name under which something stands in the place book, made from an id, since ids have signs that no field name
 * may have (docs/cloud.md 3). The same id always gives the same name.
 */
export function fieldKey(first: 't' | 'u' | 'k', id: string): string {
  const digest = createHash('sha256').update(id).digest()
  return first + digest.readBigUInt64BE().toString(36).padStart(13, '0').slice(-LENGTH)
}

/** Key of the turn that somebody begins: whoever taps finds their own turn without looking for it. */
export function turnKey(member: string): string {
  return fieldKey('t', member)
}
