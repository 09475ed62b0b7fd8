import type { Store } from '#server/store'
import { heldFor } from '#shared/access/role'
import { isOfficer, isOrganiserFor, leadsFederation } from '#shared/identity/caller'
import type { Invitation } from '#shared/identity/invitation'

/**
 * A code is as good as its giver's own post, and as the union that it is for: what was given by somebody who has none by
 * now opens nothing, nor does a code for a union that was closed or taken back.
 */
export async function mayStillInvite(
  { people, unions }: Store,
  { invitedBy, roles }: Pick<Invitation, 'invitedBy' | 'roles'>
): Promise<boolean> {
  if (invitedBy === BY_CONSOLE) return true
  const unionIds = roles.map(heldFor).flatMap(({ kind, id }) => (kind === 'union' ? id : []))
  if (unionIds.length > 0 && !(await areThere(unions, unionIds))) return false
  const giver = await people.find(invitedBy)
  if (roles.length === 0) return isOfficer(giver)
  return (
    leadsFederation(giver) ||
    roles.every((role) => role.kind === 'committee' && isOrganiserFor(giver, heldFor(role).id))
  )
}

async function areThere(unions: Store['unions'], unionIds: string[]): Promise<boolean> {
  const found = await unions.listByIds([...new Set(unionIds)])
  return found.length === new Set(unionIds).size && found.every(({ closedAt }) => !closedAt)
}

/** The giver of the code that the console prints. */
export const BY_CONSOLE = 'start'
