import type { Store } from '#server/store'
import type { Member } from '#shared/membership/member'
import type { Audience, Never } from '#shared/pushes/audience'
import { done, type Result, refused } from '#shared/result'
import { findStreet, readAttendance } from '../../checkin/feature'

const YEAR_MS = 365 * 86_400_000

/** Fewer than these are not written to by themselves: whoever got it would stand there as somebody who never came. */
export const FEWEST_NEVER = 5

/** Whether a row, or anybody of its enterprise of today, was checked in at anything within twelve months. */
export async function whoCame(
  store: Store,
  never: Never,
  now: number
): Promise<(row: Pick<Member, 'id' | 'enterpriseId'>) => boolean> {
  const visits = await readAttendance(store, { from: now - YEAR_MS, until: now })
  const came = new Set(visits.map(({ memberId }) => memberId))
  if (never === 'member') return ({ id }) => came.has(id)
  const members = await store.members.listAll({ where: { standing: 'member' }, fields: ['enterpriseId'] })
  const firms = new Set(members.flatMap(({ id, enterpriseId }) => (came.has(id) ? enterpriseId : [])))
  return ({ enterpriseId }) => firms.has(enterpriseId)
}

/** Whether a choice of people who never came is too small to be seen. */
export function isTooFew({ never }: Audience, total: number): boolean {
  return never !== undefined && total < FEWEST_NEVER
}

/**
 * Whether people who never came may be chosen like this: all of them, or those of whole unions that 全街覆盖 shows by themselves. So
 * what two choices differ in is never smaller than what stands in that table, and no subtraction tells of a smaller group.
 */
export async function decideNever(
  store: Store,
  { never, unionIds, ...narrower }: Audience,
  now: number
): Promise<Result<'fine', 'never_narrow' | 'never_small'>> {
  if (!never) return done('fine')
  if (Object.values(narrower).some((chosen) => chosen.length > 0)) return refused('never_narrow')
  if (unionIds.length === 0) return done('fine')
  const shown = new Set((await findStreet(store, now)).unions.map(({ id }) => id))
  return unionIds.every((id) => shown.has(id)) ? done('fine') : refused('never_small')
}
