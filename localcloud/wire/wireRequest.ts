import { invalid } from '../database/DatabaseError'
import { readText } from '../database/text/readText'
import type { DocValue, Fields } from '../database/values/document'
import { isFields } from '../database/values/isFields'

/** A request as the SDK sends it: an action and its parameters. */
export type WireRequest = { readonly action: string; readonly [parameter: string]: unknown }

/** A parameter that must be a text and not empty. */
export function textIn(request: WireRequest, name: string): string {
  const value = request[name]
  if (typeof value === 'string' && value !== '') return value
  throw invalid(`The request lacks '${name}'.`)
}

export function optionalTextIn(request: WireRequest, name: string): string | undefined {
  return request[name] === undefined ? undefined : textIn(request, name)
}

export function optionalNumberIn(request: WireRequest, name: string): number | undefined {
  const value = request[name]
  if (value === undefined || typeof value === 'number') return value
  throw invalid(`'${name}' must be a number.`)
}

/** A parameter of extended JSON that must be an object; absent or empty counts as `{}`. */
export function fieldsIn(request: WireRequest, name: string): Fields {
  const value = request[name]
  return value === undefined || value === '' ? {} : fieldsFrom(value, name)
}

export function optionalFieldsIn(request: WireRequest, name: string): Fields | undefined {
  return request[name] === undefined ? undefined : fieldsIn(request, name)
}

/** An object in extended JSON; refused when it is something else. */
export function fieldsFrom(text: unknown, name: string): Fields {
  const value: DocValue = typeof text === 'string' ? readText(text) : null
  if (isFields(value)) return value
  throw invalid(`'${name}' must be an object in extended JSON.`)
}

export function listIn(request: WireRequest, name: string): readonly unknown[] {
  const value = request[name]
  if (Array.isArray(value)) return value
  throw invalid(`'${name}' must be a list.`)
}
