import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { boundMember, type Member } from '#shared/membership/member'

/**
 * Binds one row to one person: takes the row in one step, then writes it on the person. False when the row is another
 * person's, or the person has another row by now. Safe to repeat after a crash between the two.
 */
export async function bindRow(store: Store, row: Member, personId: string): Promise<boolean> {
  const { members, people } = store
  await members.change({ _id: row.id, personId: _.in([null, personId]) }, { personId })
  if ((await members.get(row.id)).personId !== personId) return false
  await people.change(
    { _id: personId, 'member.id': _.in([null, row.id]) },
    { member: boundMember(row), name: row.name }
  )
  if ((await people.get(personId)).member?.id === row.id) return true
  await members.change({ _id: row.id, personId }, { personId: _.remove() })
  return false
}

export async function releaseRow({ members, people }: Store, rowId: string, personId: string): Promise<void> {
  await people.change({ _id: personId, 'member.id': rowId }, { member: _.remove() })
  await members.change({ _id: rowId, personId }, { personId: _.remove() })
}
