import type { Store } from '#server/store'
import { heldFor } from '#shared/access/role'
import { isOfficer, isOrganiserFor, leadsFederation } from '#shared/identity/caller'
import type { Invitation } from '#shared/identity/invitation'

/** A code is as good as its giver's own post: what was given by somebody who has none by now opens nothing. */
export async function mayStillInvite(
  { people }: Store,
  { invitedBy, roles }: Pick<Invitation, 'invitedBy' | 'roles'>
): Promise<boolean> {
  if (invitedBy === BY_CONSOLE) return true
  const giver = await people.find(invitedBy)
  if (roles.length === 0) return isOfficer(giver)
  return (
    leadsFederation(giver) ||
    roles.every((role) => role.kind === 'committee' && isOrganiserFor(giver, heldFor(role).id))
  )
}

/** The giver of the code that the console prints. */
export const BY_CONSOLE = 'start'
