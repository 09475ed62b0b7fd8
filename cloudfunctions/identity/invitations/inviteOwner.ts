import type { Store } from '#server/store'
import { roleFor, THE_STREET } from '#shared/access/role'
import { BY_CONSOLE } from './mayStillInvite'
import { newInvitation } from './newInvitation'

/**
 * 第一位负责人. A code for the federation's first chair; nothing when there is one. Earlier codes of this kind become void.
 */
export async function inviteOwner(store: Store, now: number): Promise<string | undefined> {
  if ((await store.people.count({ 'roles.kind': 'federation' })) > 0) return undefined
  await store.invitations.remove({ invitedBy: BY_CONSOLE })
  const { code, invitation } = newInvitation(
    { name: '负责人', roles: [roleFor('federation', THE_STREET)], invitedBy: BY_CONSOLE },
    now
  )
  await store.invitations.add(invitation)
  return code
}
