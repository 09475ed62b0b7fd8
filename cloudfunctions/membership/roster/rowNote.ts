import type { Member } from '#shared/membership/member'

const NOTED = [
  'name',
  'phone',
  'standing',
  'joinedAt',
  'enterpriseId',
  'unionId',
  'phoneBySheet',
  'positions',
  'tags',
] as const

/** What an import can have written of a row, and who was bound to it then; null for what was not there. */
export type RowNote = { [Field in (typeof NOTED)[number] | 'personId']-?: NonNullable<Member[Field]> | null }

export function noteOf(row: Member): RowNote {
  const fields = [...NOTED, 'personId'] as const
  return Object.fromEntries(fields.map((field) => [field, row[field] ?? null])) as unknown as RowNote
}
