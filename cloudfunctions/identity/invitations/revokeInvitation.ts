import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'

/** 作废邀请码. The code lets nobody in any more; refused when it has been taken already. */
export async function revokeInvitation(
  { invitationId }: Input<'invitations.revoke'>,
  { store, line }: PersonContext
): Promise<Output<'invitations.revoke'>> {
  const invitation = await store.invitations.find(invitationId)
  const removed = await store.invitations.remove({ _id: invitationId, takenBy: null })
  if (removed === 0 && (await store.invitations.find(invitationId))) return refused('invitation_used')
  if (!invitation) {
    line.leaveOut()
    return done({ revoked: true })
  }
  line.say({ subject: invitation.name })
  return done({ revoked: true })
}
