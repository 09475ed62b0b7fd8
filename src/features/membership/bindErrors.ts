import * as v from 'valibot'
import { BindInput } from '#shared/membership/binding'
import { membershipTexts } from './texts'

export type BindErrors = { name?: string; enterprise?: string; phone?: string }

/** The errors of the form by field, found by the same schema that the cloud checks with. */
export function bindErrors(input: v.InferInput<typeof BindInput>): BindErrors {
  const checked = v.safeParse(BindInput, input)
  if (checked.success) return {}
  const { nested = {} } = v.flatten<typeof BindInput>(checked.issues)
  return {
    ...(nested.name && { name: nested.name[0] }),
    ...(nested.enterpriseId && { enterprise: membershipTexts.enterpriseMissing }),
    ...(nested['phone.number'] && { phone: nested['phone.number'][0] }),
  }
}
