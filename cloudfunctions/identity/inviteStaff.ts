import type { PersonContext } from '#server/context'
import { roleFor, STREET, unionOf } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { newInvitation } from './newInvitation'

/** 邀请干部. The code is shown once and handed over in person. */
export async function inviteStaff(
  { name, role }: Input<'staff.invite'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'staff.invite'>> {
  if (role.kind === 'chair' && !(await store.unions.find(role.unionId))) return refused('union_unknown')
  const { code, invitation } = newInvitation(
    { name, roles: [roleFor(role.kind, unionOf(role.kind === 'chair' ? role.unionId : STREET))], invitedBy: person.id },
    now
  )
  await store.invitations.add(invitation)
  line.say({ remark: role.kind })
  return done({ code, expiresAt: invitation.expiresAt })
}
