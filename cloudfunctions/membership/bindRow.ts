import { _ } from '#server/command'
import type { Store } from '#server/store'
import { boundMember, type Member } from '#shared/membership/member'

/** One row, one person: takes the row in one step, then writes it on the person. False when somebody else has it. */
export async function bindRow({ members, people }: Store, row: Member, personId: string): Promise<boolean> {
  const taken = await members.change({ _id: row.id, personId: _.in([null, personId]) }, { personId })
  if (taken === 0) return false
  await people.change({ _id: personId }, { member: _.set(boundMember(row)), name: row.name })
  return true
}
