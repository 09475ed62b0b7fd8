import type { Failure } from '../errors/outcome'
import { checkFields } from './checkFields'
import type { TemplateData, WechatTemplate } from './template'

/** The refusal that WeChat would give for these values, without asking it; undefined when it would take them. */
export function refuseFields(template: WechatTemplate, data: TemplateData): Failure | undefined {
  const fault = checkFields(template, data)
  return fault && { kind: 'refused', reason: 'field_invalid', concerns: 'message', code: 47003, field: fault.field }
}
