import type { Brand } from '#shared/brands/brand'
import { type PastRow, pastRowId } from '#shared/brands/past/pastRow'
import type { Entrant } from '#shared/competitions/play/competition'

const IMPORT = '0123456789abcdef00000001'
const MOST_POINTS = 12

/** Places of the edition before this system, as a sheet told them: those who played the next one, too, in another order. */
export function seedPastRows([brand]: Brand[], entrants: Entrant[]): PastRow[] {
  const year = brand?.editions.find(({ eventId }) => !eventId)?.year
  if (!brand || year === undefined) return []
  return [...entrants]
    .sort((one, other) => (one.memberId < other.memberId ? -1 : 1))
    .map(({ memberId, name, unit }, at) => ({
      ...{
        id: pastRowId(IMPORT, at + 2),
        importId: IMPORT,
        brandId: brand.id,
        year,
        place: at + 1,
        name,
        unit,
        memberId,
      },
      points: MOST_POINTS - at,
    }))
}
