import * as v from 'valibot'
import type { Input } from '#shared/api'
import { type InvitedKind, InviteInput } from '#shared/identity/invitation'
import { identityTexts as texts } from './texts'

/** The form of an invitation as it is typed. */
export interface InviteDraft {
  name: string
  post: InvitedKind
  unionId?: string
}

/** The faults of an invitation by field, by the rule of the cloud. */
export function inviteFaults({ name, post, unionId }: InviteDraft): { name?: string; unionId?: string } {
  const wrongName = v.safeParse(InviteInput.entries.name, name).issues?.[0].message
  return { ...(wrongName && { name: wrongName }), ...(post === 'chair' && !unionId && { unionId: texts.invitePick }) }
}

/** The invitation as input. A union that was picked before the post was changed is left out. */
export function toInvitation({ name, post, unionId = '' }: InviteDraft): Input<'staff.invite'> {
  return { name, role: post === 'chair' ? { kind: post, unionId } : { kind: post } }
}
