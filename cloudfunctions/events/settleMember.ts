import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { registrationId } from '#shared/events/registration'
import { boundMember } from '#shared/membership/member'
import { readStanding } from './readStanding'
import { settle } from './settle'

/** Settles for somebody who is not the one who asks: found by the registration, else by the roster. */
export async function settleMember(store: Store, event: UnionEvent, memberId: string, now: number): Promise<void> {
  const standing = await readStanding(store, event.id, memberId)
  const registration = await store.registrations.find(registrationId(event.id, memberId))
  const member = boundMember(await store.members.get(memberId))
  const personId = registration?.personId ?? (await store.people.findWhere({ 'member.id': memberId }))?.id
  if (!personId) return
  await settle(store, event, { standing, member, personId }, now)
}
