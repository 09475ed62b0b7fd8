import { invalid } from '../DatabaseError'
import type { DocValue, Fields } from '../values/document'

/** Reads the SDK's canonical extended JSON, or our own text; `now` is the value of the server's date. */
export function readText(text: string, now = Date.now()): DocValue {
  const value = parse(text)
  return text.includes('"$') ? unmarked(value, now) : value
}

function parse(text: string): DocValue {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('The request holds text that is not JSON.')
  }
}

function unmarked(value: DocValue, now: number): DocValue {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => unmarked(item, now))
  const fields = value as Fields
  const mark = Object.keys(fields)[0]
  const read = mark !== undefined && Object.hasOwn(marks, mark) ? marks[mark] : undefined
  if (read && mark) return read(fields[mark] as DocValue, now)
  const result: Record<string, DocValue> = {}
  for (const field in fields) define(result, field, unmarked(fields[field] as DocValue, now))
  return result
}

function define(target: Record<string, DocValue>, field: string, value: DocValue): void {
  if (field === '__proto__') throw invalid('A field may not be called __proto__.')
  target[field] = value
}

const marks: Record<string, (inner: DocValue, now: number) => DocValue> = {
  $numberInt: Number,
  $numberLong: Number,
  $numberDouble: Number,
  $date: (inner) => new Date(typeof inner === 'string' ? inner : milliseconds(inner)),
  $tcb_server_date: (inner, now) => new Date(now + Number(field(inner, 'offset') ?? 0)),
  $regularExpression: (inner) => expression(String(field(inner, 'pattern')), String(field(inner, 'options') ?? '')),
  $oid: refused('$oid'),
  $binary: refused('$binary'),
  $numberDecimal: refused('$numberDecimal'),
  $timestamp: refused('$timestamp'),
  $minKey: refused('$minKey'),
  $maxKey: refused('$maxKey'),
  $code: refused('$code'),
  $symbol: refused('$symbol'),
}

function milliseconds(inner: DocValue): number {
  return Number(typeof inner === 'number' ? inner : field(inner, '$numberLong'))
}

function field(inner: DocValue, name: string): DocValue | undefined {
  const value = (inner as Fields)[name]
  return typeof value === 'object' && value !== null ? unmarked(value, 0) : value
}

function expression(pattern: string, options: string): RegExp {
  try {
    return new RegExp(pattern, options.replace(/[gy]/g, ''))
  } catch {
    throw invalid(`Not a regular expression: /${pattern}/${options}`)
  }
}

function refused(mark: string) {
  return (): never => {
    throw invalid(`The local cloud does not know values of type ${mark}.`)
  }
}
