import { yearStart } from '#shared/beijingTime'
import type { Brand } from '#shared/brands/brand'
import type { Entrant } from '#shared/competitions/play/competition'
import { type EarlierEntry, type EarlierList, earlierEntryId } from '#shared/events/earlier/earlierList'

const IMPORT = '0123456789abcdef00000002'
const DAY = 24 * 3_600_000
/** A Saturday in autumn, more or less. */
const HELD_ON = 280

/** Who took part in the edition before this system: those who stand in its list of places. */
export function seedEarlier(
  [brand]: Brand[],
  entrants: Entrant[],
  now: number
): { lists: EarlierList[]; entries: EarlierEntry[] } {
  const edition = brand?.editions.find(({ eventId }) => !eventId)
  if (!brand || !edition) return { lists: [], entries: [] }
  const id = `${brand.id}-${edition.year}`
  const startsAt = yearStart(edition.year) + HELD_ON * DAY
  const list: EarlierList = {
    ...{ id, brandId: brand.id, year: edition.year, title: `${brand.title}${edition.name}`, kind: 'chess' },
    ...{ startsAt, endsAt: startsAt + DAY - 1, by: '林示例', at: now - 20 * DAY },
  }
  const entries = entrants.map(({ memberId }) => ({
    ...{ id: earlierEntryId(id, memberId), listId: id, memberId, importId: IMPORT },
  }))
  return { lists: [list], entries }
}
