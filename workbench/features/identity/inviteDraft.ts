import * as v from 'valibot'
import type { Input } from '#shared/api'
import { type InvitedKind, InviteInput } from '#shared/identity/invitation'
import { identityTexts as texts } from './texts'

/** What stands in the form of an invitation. */
export interface InviteDraft {
  name: string
  post: InvitedKind
  unionId?: string
}

/** What the cloud would refuse, at its field. */
export function inviteFaults({ name, post, unionId }: InviteDraft): { name?: string; unionId?: string } {
  const wrongName = v.safeParse(InviteInput.entries.name, name).issues?.[0].message
  return { ...(wrongName && { name: wrongName }), ...(post === 'chair' && !unionId && { unionId: texts.invitePick }) }
}

/** A union that was picked before the post was changed is not sent. */
export function toInvitation({ name, post, unionId = '' }: InviteDraft): Input<'staff.invite'> {
  return { name, role: post === 'chair' ? { kind: post, unionId } : { kind: post } }
}
