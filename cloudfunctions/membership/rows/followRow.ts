import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { boundMember, type Member } from '#shared/membership/member'

/** Writes a row as it is now on whoever is bound to it, or was to the row `from` that went into it. */
export async function followRow({ people }: Store, row: Member, from = row.id): Promise<void> {
  if (!row.personId) return
  await people.change(
    { _id: row.personId, 'member.id': _.in([row.id, from]) },
    { member: boundMember(row), name: row.name }
  )
}
