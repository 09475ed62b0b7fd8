import type { PersonContext } from '#server/context'
import { roleFor, STREET, unionOf } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { giveOut } from './newInvitation'

/** 邀请干部. The code is shown once and handed over in person. */
export async function inviteStaff(
  { name, role, ...key }: Input<'staff.invite'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'staff.invite'>> {
  if (role.kind === 'chair') {
    const union = await store.unions.find(role.unionId)
    if (!union || union.closedAt) return refused('union_unknown')
  }
  const roles = [roleFor(role.kind, unionOf(role.kind === 'chair' ? role.unionId : STREET))]
  line.say({ remark: role.kind })
  return done(await giveOut(store, { name, roles, invitedBy: person.id, ...key }, now))
}
