import { maskPhone } from '../binding'
import { isHonour, type Member } from '../member'
import { CORRECTED_FIELDS, type CorrectedField } from './input'

export type FieldValue = string | number | readonly string[]

/** A row with the time of the last correction of each of its fields. */
type Corrected = Member & { corrections?: Partial<Record<CorrectedField, { at: number }>> }

interface Wanted {
  seenAt: number
  /** Whether whoever asks may be told that a phone is the right one: who has not seen the row as it is could try numbers. */
  knowsPhone: boolean
  changes: Partial<Record<CorrectedField, { seen: FieldValue; to: FieldValue }>>
}

interface Decided {
  /** Fields that are to be written, or that stand so already. */
  saved: CorrectedField[]
  write: CorrectedField[]
  /** Fields that somebody else has changed since they were seen. */
  conflicts: CorrectedField[]
}

/** 改一行. Field by field: what has changed since it was seen is not overwritten, the rest is saved. */
export function decideCorrection(row: Corrected, { seenAt, knowsPhone, changes }: Wanted): Decided {
  const asked = CORRECTED_FIELDS.filter((field) => changes[field] !== undefined)
  const stands = (field: CorrectedField) => isEqual(valueIn(row, field), changes[field]?.to)
  const isOlder = (field: CorrectedField) =>
    (row.corrections?.[field]?.at ?? 0) > seenAt || !isEqual(seenIn(row, field), changes[field]?.seen)
  const isTold = (field: CorrectedField) => stands(field) && (field !== 'phone' || knowsPhone)
  const conflicts = asked.filter((field) => isOlder(field) && !isTold(field))
  const saved = asked.filter((field) => !conflicts.includes(field))
  return { saved, write: saved.filter((field) => !stands(field)), conflicts }
}

/** Value of a field; open tags and honours are kept in one list and shown apart. */
export function valueIn(row: Member, field: CorrectedField): FieldValue {
  const { positions = [], tags = [] } = row
  if (field === 'positions') return positions
  if (field === 'tags') return tags.filter((tag) => !isHonour(tag))
  if (field === 'honours') return tags.filter(isHonour)
  return row[field]
}

/** Value as it is shown before anybody gives a reason: a phone masked. */
export function seenIn(row: Member, field: CorrectedField): FieldValue {
  return field === 'phone' ? maskPhone(row.phone) : valueIn(row, field)
}

function isEqual(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(value: FieldValue | undefined) {
  return Array.isArray(value) ? [...value].sort() : value
}
