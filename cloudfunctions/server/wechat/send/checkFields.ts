import { lookUp } from '#shared/lookUp'
import { type FieldLimit, fieldLimits, findFieldType, longestOf } from './fieldLimits'
import type { TemplateData, WechatTemplate } from './template'

/** The first field for which WeChat would answer 47003, and what is wrong with it. */
export type FieldFault = { field: string; fault: 'missing' | 'unlisted' | 'empty' | 'too_long' | 'malformed' }

const CONTROL = /[\p{Cc}\u2028\u2029]/u

/** Compares the values with the template before they are sent; undefined when WeChat has nothing to complain about. */
export function checkFields(template: WechatTemplate, data: TemplateData): FieldFault | undefined {
  const keys = template.fields.map((field) => field.key)
  const stray = Object.keys(data).find((key) => !keys.some((known) => known === key))
  if (stray !== undefined) return { field: stray, fault: 'unlisted' }
  return keys.map((key) => checkField(key, lookUp(data, key))).find((fault) => fault !== undefined)
}

function checkField(field: string, value: string | undefined): FieldFault | undefined {
  const type = findFieldType(field)
  if (type === undefined) return { field, fault: 'unlisted' }
  if (value === undefined) return { field, fault: 'missing' }
  if (value.trim() === '') return { field, fault: 'empty' }
  if (value.length > longestOf(type, value)) return { field, fault: 'too_long' }
  const { shape }: FieldLimit = fieldLimits[type]
  return CONTROL.test(value) || shape?.test(value) === false ? { field, fault: 'malformed' } : undefined
}
