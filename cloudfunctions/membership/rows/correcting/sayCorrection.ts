import { shortPhone } from '#server/log/shortPhone'
import { maskName } from '#shared/membership/maskName'
import type { Member } from '#shared/membership/member'
import { valueIn } from '#shared/membership/rows/decideCorrection'
import { correctedFieldName, fieldText } from '#shared/membership/rows/fieldText'
import type { CorrectedField } from '#shared/membership/rows/input'

/** For the log: each field from what to what; a name masked, a phone by its end, an honour not at all. */
export function sayCorrection(before: Member, after: Member, fields: CorrectedField[]): string {
  return fields.map((field) => sayField(before, after, field)).join('；')
}

function sayField(before: Member, after: Member, field: CorrectedField): string {
  const name = correctedFieldName[field]
  if (field === 'honours') return `${name}有改动`
  return `${name} ${sayValue(before, field)} → ${sayValue(after, field)}`
}

function sayValue(row: Member, field: CorrectedField): string {
  if (field === 'name') return maskName(row.name)
  if (field === 'phone') return row.phone === '' ? '无' : shortPhone(row.phone)
  return fieldText(field, valueIn(row, field))
}
