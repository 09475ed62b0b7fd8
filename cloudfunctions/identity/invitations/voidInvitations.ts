import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Invitation } from '#shared/identity/invitation'

/** Every code that this person has given out or taken: none of them opens anything any more. */
export async function voidInvitations({ invitations }: Store, personId: string): Promise<void> {
  await invitations.remove(_.or<Invitation>([{ invitedBy: personId }, { takenBy: personId }]))
}
