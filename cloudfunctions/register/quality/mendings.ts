import { _ } from '#server/store/command'
import { unionOf } from '#shared/access/role'
import type { Union } from '#shared/directory/directory'
import { OFFICERS_MEND } from '#shared/register/quality'
import { waitsFor } from '../../tasks/feature'
import { judge } from './judge'

/** As long as the task of a chair waits; whoever still wants it asks again. */
const ASKED_LASTS_MS = 30 * 24 * 3_600_000

/** 请主席核对. A union whose chair was asked waits until nothing is left that a chair can mend, or for a month. */
export const mendings = waitsFor<Pick<Union, 'id' | 'mendAskedAt' | 'closedAt'>>({
  kinds: ['mendings'],
  walk: ({ unions }, now) =>
    unions.walk({ where: { mendAskedAt: _.gt(now - ASKED_LASTS_MS) }, fields: ['mendAskedAt', 'closedAt'] }),
  find: ({ unions }, id) => unions.find(id),
  async waiting({ id, mendAskedAt: since, closedAt }, store) {
    if (!since || closedAt) return []
    const count = (await judge(store, since, id)).filter(isForChair).length
    const until = since + ASKED_LASTS_MS
    return count > 0 ? [{ kind: 'mendings', subject: id, scope: unionOf(id), since, until, count }] : []
  },
})

/** Whether anything is wrong that a chair can mend. */
export function isForChair({ faults }: Pick<Awaited<ReturnType<typeof judge>>[number], 'faults'>): boolean {
  return faults.some((fault) => !OFFICERS_MEND.includes(fault))
}
