import type { Store } from '#server/store'
import type { CheckIn } from '#shared/checkin/checkIn'
import type { Registration } from '#shared/events/registration'

export type Holder = Pick<Registration, 'memberId' | 'name' | 'enterpriseId' | 'unionId' | 'absent'>

/** Everybody who has a place in an event, and everybody who was at its doors. */
export async function readComers(
  { registrations, checkins }: Pick<Store, 'registrations' | 'checkins'>,
  eventId: string
): Promise<{ holders: Holder[]; seen: CheckIn[] }> {
  const [holders, seen] = await Promise.all([
    registrations.listAll({
      where: { eventId, status: 'confirmed' },
      fields: ['memberId', 'name', 'enterpriseId', 'unionId', 'absent'],
    }),
    checkins.listAll({ where: { eventId } }),
  ])
  return { holders, seen }
}

/** Those who have a place and are not in. */
export function missingOf({ holders, seen }: { holders: Holder[]; seen: CheckIn[] }): Holder[] {
  const isIn = new Set(seen.filter(({ state }) => state === 'in').map(({ memberId }) => memberId))
  return holders.filter(({ memberId }) => !isIn.has(memberId))
}
