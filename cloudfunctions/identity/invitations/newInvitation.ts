import { randomBytes } from 'node:crypto'
import { hashOf } from '#server/session'
import type { Store } from '#server/store'
import { codeFrom } from '#shared/identity/code'
import { type GivenCode, INVITATION_LASTS_MS, INVITATION_LENGTH, type Invitation } from '#shared/identity/invitation'

type Whom = Pick<Invitation, 'name' | 'roles' | 'invitedBy' | 'newKey'>

/** Gives a code out. An earlier code that the same form asked for becomes void, unless somebody has taken it. */
export async function giveOut({ invitations }: Store, whom: Whom, now: number): Promise<GivenCode> {
  const { newKey, invitedBy } = whom
  if (newKey) await invitations.remove({ newKey, invitedBy, takenBy: null })
  const { code, invitation } = newInvitation(whom, now)
  await invitations.add(invitation)
  return { code, expiresAt: invitation.expiresAt }
}

/** An invitation and its code, of which only a hash is kept: 60 bits, good for a day. */
export function newInvitation(whom: Whom, now: number): { code: string; invitation: Invitation } {
  const code = codeFrom(randomBytes(INVITATION_LENGTH))
  const invitation = { ...whom, id: hashOf(code), invitedAt: now, expiresAt: now + INVITATION_LASTS_MS }
  return { code, invitation }
}
