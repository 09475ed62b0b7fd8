import { randomBytes } from 'node:crypto'
import { hashOf } from '#server/session'
import { codeFrom } from '#shared/identity/code'
import { INVITATION_LASTS_MS, INVITATION_LENGTH, type Invitation } from '#shared/identity/invitation'

/** An invitation and its code, which from here on only its bearer has: 60 bits, good for a day. */
export function newInvitation(
  whom: Pick<Invitation, 'name' | 'roles' | 'invitedBy'>,
  now: number
): { code: string; invitation: Invitation } {
  const code = codeFrom(randomBytes(INVITATION_LENGTH))
  const invitation = { ...whom, id: hashOf(code), invitedAt: now, expiresAt: now + INVITATION_LASTS_MS }
  return { code, invitation }
}
