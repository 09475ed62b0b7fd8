import { sayChanges } from '#server/log/sayChanges'
import { type Enterprise, enterpriseSizeName, ownershipName } from '#shared/directory/directory'
import { lookUp } from '#shared/lookUp'
import { enterpriseFieldName } from '#shared/register/words'

/** An enterprise before or after a change; what was taken away is null. */
type Told = { [Field in keyof Enterprise]?: Enterprise[Field] | null | undefined }

/** Changes of an enterprise in words for the log, with the names of unions and officers; `nameOf` knows grids and buildings. */
export function sayEnterprise(
  before: Told,
  after: Told,
  { fields, nameOf }: { fields: readonly string[]; nameOf: (id: string) => string }
): string {
  const wordOf = (field: string, value: unknown) => {
    const of = value === before.unionId || value === before.officerId ? before : after
    if (field === 'unionId') return of.unionName ?? ''
    if (field === 'officerId') return of.officer ?? ''
    if (field === 'gridId' || field === 'buildingId') return nameOf(String(value))
    if (field === 'size') return lookUp(enterpriseSizeName, String(value))
    return field === 'ownership' ? lookUp(ownershipName, String(value)) : undefined
  }
  return sayChanges({ ...before }, { ...after }, { fields, told: { labels: enterpriseFieldName, wordOf } })
}
