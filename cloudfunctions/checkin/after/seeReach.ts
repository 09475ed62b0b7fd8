import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { countReach } from '#shared/checkin/reach/reach'
import { done } from '#shared/result'

const YEAR_MS = 365 * 86_400_000
/** Members of one question. */
const A_BATCH = 200

/** 谁没来过. By today's members, wherever they were when they came: whoever moved here is not counted as never seen. */
export async function seeReach(
  { unionId }: Input<'checkin.reach'>,
  { store, now }: PersonContext
): Promise<Output<'checkin.reach'>> {
  const members = await store.members.listAll({
    where: { unionId, standing: 'member' },
    fields: ['name', 'enterpriseId'],
  })
  const ids = members.map(({ id }) => id)
  const [came, before, firms] = await Promise.all([
    whoCame(store, ids, [now - YEAR_MS, now]),
    whoCame(store, ids, [now - 2 * YEAR_MS, now - YEAR_MS]),
    store.enterprises.listByIds([...new Set(members.map(({ enterpriseId }) => enterpriseId))]),
  ])
  return done(countReach({ members, came, before, nameOf: new Map(firms.map(({ id, name }) => [id, name])) }))
}

/** Which of these were checked in anywhere from then until then. */
async function whoCame({ checkins }: Store, ids: string[], [from, until]: [number, number]): Promise<Set<string>> {
  const came = new Set<string>()
  for (let start = 0; start < ids.length; start += A_BATCH) {
    const memberId = _.in(ids.slice(start, start + A_BATCH))
    const counted = await checkins.countBy({ memberId, state: 'in', at: _.gt(from).and(_.lte(until)) }, 'memberId')
    for (const id of counted.keys()) came.add(id)
  }
  return came
}
