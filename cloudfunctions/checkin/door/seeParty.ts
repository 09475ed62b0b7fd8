import type { Store } from '#server/store'
import { type CheckIn, checkInId } from '#shared/checkin/checkIn'
import type { PartyAtDoor } from '#shared/checkin/verdict'
import type { PartyOfPlace } from '../../events/feature'

/** Who comes on the same place and who of them is in; nothing for somebody who comes alone. */
export async function seeParty(
  { checkins }: Pick<Store, 'checkins'>,
  eventId: string,
  { party: { family, mates }, stands }: { party: PartyOfPlace; stands: CheckIn }
): Promise<PartyAtDoor | undefined> {
  if (family.length === 0 && mates.length === 0) return undefined
  const rows = await checkins.listByIds(mates.map(({ memberId }) => checkInId(eventId, memberId)))
  const isIn = new Set(rows.filter(({ state }) => state === 'in').map(({ memberId }) => memberId))
  return {
    family: family.map((name, position) => ({ position, name, isIn: stands.along?.includes(position) ?? false })),
    mates: mates.map((mate) => ({ ...mate, isIn: isIn.has(mate.memberId) })),
  }
}
