import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'

/** 作废邀请码. Nobody comes in with it any more; whoever was quicker is in already. */
export async function revokeInvitation(
  { invitationId }: Input<'invitations.revoke'>,
  { store, person, now }: PersonContext
): Promise<Output<'invitations.revoke'>> {
  const invitation = await store.invitations.find(invitationId)
  const removed = await store.invitations.remove({ _id: invitationId, takenBy: null })
  if (removed === 0 && (await store.invitations.find(invitationId))) return refused('invitation_used')
  if (!invitation) return done({ revoked: true })
  const subject = invitation.name
  await writeLog(store, { at: now, personId: person.id, action: 'invitations.revoke', subject })
  return done({ revoked: true })
}
