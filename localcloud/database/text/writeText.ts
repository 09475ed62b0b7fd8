import type { DocValue } from '../values/document'

/** Writes extended JSON, which keeps dates, expressions and odd numbers; without these, plain JSON, which is faster. */
export function writeText(value: DocValue): string {
  return JSON.stringify(isPlain(value) ? value : marked(value))
}

function isPlain(value: DocValue): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isPlain)
  if (value instanceof Date || value instanceof RegExp) return false
  for (const field in value) if (!isPlain((value as Record<string, DocValue>)[field] as DocValue)) return false
  return true
}

function marked(value: DocValue): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(marked)
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, marked(inner)]))
}
