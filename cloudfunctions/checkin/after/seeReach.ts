import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { countReach } from '#shared/checkin/reach/reach'
import { done } from '#shared/result'
import { readAttendance } from '../sums/readAttendance'

const YEAR_MS = 365 * 86_400_000

/** 谁没来过. By today's members, wherever they were when they came: whoever moved here is not counted as never seen. */
export async function seeReach(
  { unionId }: Input<'checkin.reach'>,
  { store, now }: PersonContext
): Promise<Output<'checkin.reach'>> {
  const members = await store.members.listAll({
    where: { unionId, standing: 'member' },
    fields: ['name', 'enterpriseId'],
  })
  const [visits, firms] = await Promise.all([
    readAttendance(store, { from: now - 2 * YEAR_MS, until: now }),
    store.enterprises.listByIds([...new Set(members.map(({ enterpriseId }) => enterpriseId))]),
  ])
  const inYear = (isLast: boolean) =>
    new Set(visits.flatMap(({ memberId, at }) => (at > now - YEAR_MS === isLast ? memberId : [])))
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  return done(countReach({ members, came: inYear(true), before: inYear(false), nameOf }))
}
