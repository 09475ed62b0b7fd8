import type { Template } from '../accounts'
import { WeixinRefusal } from '../WeixinRefusal'
import { findComplaint } from './fieldRules'

export type SentData = { readonly [key: string]: { value?: unknown } }

/**
 * Checks a message's fields and gives them with their labels. An unknown, missing, empty or ill-formed one is refused
 * with 47003 and its name.
 */
export function checkData(template: Template, data: SentData): { label: string; value: string }[] {
  const stray = Object.keys(data).find((key) => !template.fields.some((field) => field.key === key))
  if (stray !== undefined) throw new WeixinRefusal(47003, `argument invalid! data.${stray}.value invalid`)
  return template.fields.map(({ key, label }) => {
    const value = Object.hasOwn(data, key) ? data[key]?.value : undefined
    const complaint = findComplaint(key, value)
    if (complaint !== undefined) throw new WeixinRefusal(47003, `argument invalid! data.${key}.value ${complaint}`)
    return { label, value: String(value) }
  })
}
