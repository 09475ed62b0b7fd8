import type { Store } from '#server/store'
import { isCurrent, type Place, registrationId } from '#shared/events/registration'
import type { Person } from '#shared/identity/person'
import { readStanding } from './readStanding'

/** Which of these events the reader is in, for the tags of a list. */
export async function findMyPlaces(store: Store, person: Person | undefined, eventIds: string[]) {
  const memberId = person?.member?.id
  if (!memberId) return () => undefined
  const registrations = await store.registrations.listByIds(eventIds.map((id) => registrationId(id, memberId)))
  const current = registrations.filter(({ status }) => isCurrent(status))
  const places = await Promise.all(
    current.map(async ({ eventId }) => [eventId, await readPlace(store, eventId, memberId)] as const)
  )
  const byEvent = new Map(places)
  return (eventId: string) => byEvent.get(eventId)
}

/** The place book has the word, not the registration: the position changes with every departure. */
export async function readPlace(store: Store, eventId: string, memberId: string): Promise<Place | undefined> {
  const standing = await readStanding(store, eventId, memberId)
  if (standing.status === 'confirmed') return { status: 'confirmed' }
  if (standing.status === 'waitlisted') return { status: 'waitlisted', position: standing.position }
  return undefined
}
