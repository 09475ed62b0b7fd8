import { isDeepStrictEqual } from 'node:util'
import { sayChanges } from '#server/log/sayChanges'
import { inBeijing } from '#shared/beijingTime'
import { EVENT_FIELDS, type EventField, eventFields } from '#shared/events/eventFields'
import { eventKindName } from '#shared/events/eventKind'
import type { WrittenEvent } from '#shared/events/input'
import { lookUp } from '#shared/lookUp'

const LABELS: Record<string, string> = Object.fromEntries(
  EVENT_FIELDS.map((field) => [field, eventFields[field].label])
)

/** What was changed of an event in words for the log, from what to what; long words, lists and rules by their size alone. */
export function sayEvent(before: Partial<WrittenEvent>, after: WrittenEvent): string {
  const fields = EVENT_FIELDS.filter((field) => !isDeepStrictEqual(before[field] ?? '', after[field] ?? ''))
  const was = Object.fromEntries(fields.map((field) => [field, told(field, before[field])]))
  const is = Object.fromEntries(
    fields.map((field) => {
      const words = told(field, after[field])
      return [field, words === was[field] ? `${words}，改过` : words]
    })
  )
  return sayChanges(was, is, { fields, told: { labels: LABELS, wordOf: () => undefined } })
}

function told(field: EventField, value: unknown): string {
  if (value === undefined || value === '' || value === null) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (field === 'kind') return lookUp(eventKindName, String(value)) ?? ''
  if (Array.isArray(value)) return `${value.length} 项`
  switch (eventFields[field].kind) {
    case 'time':
      // With its year: the line is read years later.
      return inBeijing(Number(value)).format('YYYY-MM-DD HH:mm')
    case 'longText':
      return `${String(value).length} 字`
    case 'text':
    case 'number':
      return String(value)
    default:
      return '有'
  }
}
