import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { CheckIn } from '#shared/checkin/checkIn'

type Visit = Pick<CheckIn, 'memberId' | 'at'>

/** Members of one question. For more of them than this it is quicker to read the visits of everybody, in order of time. */
const A_BATCH = 200

/** Who was checked in anywhere and when, after `from` and not after `until`: of these members at least, or of everybody. */
export async function readVisits(
  { checkins }: Store,
  { from, until, of }: { from: number; until: number; of?: string[] }
): Promise<Visit[]> {
  const where = { state: 'in' as const, at: _.gt(from).and(_.lte(until)) }
  const fields = ['memberId', 'at'] as const
  if (of && of.length <= A_BATCH) return checkins.listAll({ where: { ...where, memberId: _.in(of) }, fields })
  return checkins.listAll({ where, order: ['at', 'asc'], fields })
}
