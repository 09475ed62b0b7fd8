import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { membersOf } from '#shared/events/places/guests'
import type { PlaceStanding } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import { openCompanions, type SealedCompanions } from '../family/companions'

/** Those who come on the same place: family by name, in the order of the sign-up, and the others of a team. */
export interface PartyOfPlace {
  family: string[]
  mates: { memberId: string; name: string }[]
}

/** 同来的人. Family whose names are gone, or do not open, are counted. */
export async function partyOf(
  { registrations }: Pick<Store, 'registrations'>,
  sealing: Sealing,
  {
    standing,
    row,
  }: { standing: PlaceStanding; row: { id: string; eventId: string; memberId: string; companions?: SealedCompanions } }
): Promise<PartyOfPlace> {
  if (!('turn' in standing)) return { family: [], mates: [] }
  const { turn } = standing
  if (turn.team) {
    const others = membersOf(turn).filter((id) => id !== row.memberId)
    const rows = await registrations.listByIds(others.map((id) => registrationId(row.eventId, id)))
    return { family: [], mates: rows.map(({ memberId, name }) => ({ memberId, name })) }
  }
  const opened = openCompanions(sealing, row)
  const names = opened.ok ? opened.value.companions.map(({ name }) => name) : []
  const count = turn.people.length - 1
  return { family: Array.from({ length: count }, (_, at) => names[at] ?? `家人 ${at + 1}`), mates: [] }
}
