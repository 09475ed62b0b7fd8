import { EVENT_FIELDS, eventFields, type FieldWith } from './eventFields'
import type { WrittenEvent } from './input'

type LineField = FieldWith<{ fact: object }>

const LINES = EVENT_FIELDS.filter((field): field is LineField => eventFields[field].fact !== 'apart')

/** Fields that phone and desk show in a line each; an event older than a field has no line for it. */
export function eventLines(event: Pick<WrittenEvent, LineField>) {
  return LINES.flatMap((field) => {
    const { label, fact } = eventFields[field]
    const text = event[field]
    return text ? [{ ...fact, label, text }] : []
  })
}
