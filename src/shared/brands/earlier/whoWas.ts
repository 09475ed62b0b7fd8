import { plainUnit } from '../past/whoIs'

/** Somebody on the roster, by whatever a list may name. */
export interface RosterRow {
  memberId: string
  name: string
  phone: string
  enterprise: string
  union: string
}

export type WhoWas = { as: 'known'; memberId: string } | { as: 'unclear'; memberIds: string[] } | { as: 'nobody' }

interface Named {
  name: string
  unit: string
  phone: string
}

/**
 * 认人. The one of that name whose number or unit the line names, and no other line of the roster could be meant; whoever
 * else might be is asked about. A number that is somebody else's, or of nobody of that name, makes it unclear.
 */
export function whoWas({ name, unit, phone }: Named, roster: readonly RosterRow[]): WhoWas {
  const named = roster.filter((row) => row.name === name)
  const numbered = phone.length === 11 ? roster.filter((row) => row.phone === phone) : []
  const meant = new Map([...numbered, ...named].map((row) => [row.memberId, row]))
  if (meant.size === 0) return { as: 'nobody' }
  const fitting = named.filter((row) => fitsPhone(row, phone) && fitsUnit(row, unit))
  const byPhone = named.filter((row) => phone !== '' && fitsPhone(row, phone))
  const sure = phone === '' ? (unit === '' ? [] : fitting) : byPhone.length > 1 ? fitting : byPhone
  const [only] = sure
  if (only && sure.length === 1) return { as: 'known', memberId: only.memberId }
  return { as: 'unclear', memberIds: [...meant.keys()] }
}

function fitsPhone(row: RosterRow, phone: string): boolean {
  return phone === '' || row.phone.endsWith(phone)
}

function fitsUnit({ enterprise, union }: RosterRow, unit: string): boolean {
  return unit === '' || [enterprise, union].some((one) => plainUnit(one) === plainUnit(unit))
}
