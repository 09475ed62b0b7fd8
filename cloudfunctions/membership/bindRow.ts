import { GONE_ID } from '#server/retention/leaver'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { boundMember, type Member } from '#shared/membership/member'

/**
 * One row, one person: takes the row in one step, then writes it on the person. False when the row is somebody
 * else's, or the person has another row by now. What the row has registered for tells its news to this person from now
 * on. Nobody who is leaving is bound, and no row of somebody who has left. Safe to repeat after a crash between the two.
 */
export async function bindRow(store: Store, row: Member, personId: string): Promise<boolean> {
  const { members, people, registrations } = store
  await members.change({ _id: row.id, personId: _.in([null, personId]), standing: _.neq('left') }, { personId })
  if ((await members.get(row.id)).personId !== personId) return false
  await people.change(
    { _id: personId, 'member.id': _.in([null, row.id]), 'leaving.at': _.exists(false), leftAt: _.exists(false) },
    { member: boundMember(row), name: row.name }
  )
  if ((await people.get(personId)).member?.id === row.id) {
    await registrations.change({ memberId: row.id, personId: _.neq(personId) }, { personId })
    return true
  }
  await members.change({ _id: row.id, personId }, { personId: _.remove() })
  return false
}

export async function releaseRow(store: Store, rowId: string, personId: string): Promise<void> {
  const { members, people, registrations } = store
  await registrations.change({ memberId: rowId, personId }, { personId: GONE_ID })
  await people.change({ _id: personId, 'member.id': rowId }, { member: _.remove() })
  await members.change({ _id: rowId, personId }, { personId: _.remove() })
}
