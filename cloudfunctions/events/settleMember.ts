import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { registrationId } from '#shared/events/registration'
import { readStanding } from './readStanding'
import { settle } from './settle'

/** Settles for somebody who is not the one who asks: found by the registration, else by whoever is bound to the roster's row. */
export async function settleMember(store: Store, event: UnionEvent, memberId: string, now: number): Promise<void> {
  const standing = await readStanding(store, event.id, memberId)
  const who = await findWho(store, event.id, memberId)
  if (who) await settle(store, event, { standing, ...who }, now)
}

async function findWho({ registrations, people }: Store, eventId: string, memberId: string) {
  const registration = await registrations.find(registrationId(eventId, memberId))
  if (registration) return { personId: registration.personId, member: { ...registration, id: memberId } }
  const person = await people.findWhere({ 'member.id': memberId })
  return person?.member && { personId: person.id, member: person.member }
}
