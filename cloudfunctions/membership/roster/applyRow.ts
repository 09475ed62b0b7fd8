import type { Store } from '#server/store'
import { boundMember } from '#shared/membership/member'
import type { Planned } from './decideRow'

/**
 * Writes one row, unless it was changed since it was compared. A bound person gets the row's new name with it; the
 * binding itself stays.
 */
export async function applyRow({ members, people }: Store, { before, after }: Planned): Promise<void> {
  if (!after) return
  if (!before) {
    await members.add(after)
    return
  }
  const { name, phone, standing, joinedAt } = after
  await members.change({ _id: before.id, name: before.name, phone: before.phone }, { name, phone, standing, joinedAt })
  const row = await members.get(before.id)
  if (!row.personId) return
  await people.change({ _id: row.personId, 'member.id': row.id }, { member: boundMember(row), name: row.name })
}
