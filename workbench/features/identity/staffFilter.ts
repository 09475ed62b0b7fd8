import type { StaffRow } from '#shared/identity/invitation'
import { postName } from './postName'

export const STAFF_FILTERS = ['all', 'street', 'chair', 'committee', 'secondReader'] as const
export type StaffFilter = (typeof STAFF_FILTERS)[number]

/** People in office by post, and by words of their name and posts, in any order. */
export function staffOf(staff: StaffRow[], filter: StaffFilter, text: string): StaffRow[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  return staff.filter((person) => isOf(person, filter) && words.every((word) => saysOf(person).includes(word)))
}

function isOf({ roles }: StaffRow, filter: StaffFilter): boolean {
  if (filter === 'all') return true
  return roles.some(({ kind }) => (filter === 'street' ? kind === 'federation' || kind === 'officer' : kind === filter))
}

function saysOf({ name, roles }: StaffRow): string {
  return [name, ...roles.map(postName)].join(' ').normalize('NFKC').toLowerCase()
}
