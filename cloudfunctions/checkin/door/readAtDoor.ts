import type { PersonContext } from '#server/context'
import type { SeenAtDoor } from '#shared/checkin/verdict'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceStanding } from '#shared/events/places/placeBook'
import { sessionsIn } from '#shared/events/places/severalSessions'
import { registrationId } from '#shared/events/registration'
import { done, type Result, refused } from '#shared/result'
import { type PartyOfPlace, partyOf, placeOf, readStanding } from '../../events/feature'

/** Somebody at the door, by the place book, the sign-up and the roster. */
export interface AtDoor {
  who: SeenAtDoor
  standing: PlaceStanding
  party: PartyOfPlace
  personId: string
  enterpriseId: string
  unionId: string
}

/** Who it is, and what they have in this event; refused where neither sign-up nor roster knows them. */
export async function readAtDoor(
  { store, sealing }: Pick<PersonContext, 'store' | 'sealing'>,
  { id: eventId, sessions = [] }: Pick<UnionEvent, 'id' | 'sessions'>,
  memberId: string
): Promise<Result<AtDoor, 'row_left'>> {
  const id = registrationId(eventId, memberId)
  const [standing, signUp] = await Promise.all([readStanding(store, eventId, memberId), store.registrations.find(id)])
  const known = signUp ?? (await store.members.find(memberId))
  if (!known) return refused('row_left')
  const [firm, party] = await Promise.all([
    store.enterprises.find(known.enterpriseId),
    partyOf(store, sealing, { standing, row: { ...signUp, id, eventId, memberId } }),
  ])
  const { name, enterpriseId, unionId, personId = '' } = known
  const number = standing.status === 'confirmed' && standing.number
  const place = placeOf(standing)
  const own = place?.status === 'confirmed' ? sessionsIn(place) : []
  const named = sessions.flatMap((one) => (own.includes(one.id) ? [one.name] : []))
  const who = {
    ...{ memberId, name, enterpriseName: firm?.name ?? '' },
    ...(number && { number }),
    ...(named.length > 0 && { sessions: named }),
  }
  return done({ who, standing, party, personId, enterpriseId, unionId })
}
