import type { Job } from '#server/job'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { unionOf } from '#shared/access/role'
import type { Union } from '#shared/directory/directory'
import { moveCases } from '../../cases/feature'
import { recountIn } from '../../directory/feature'
import { moveEvents } from '../../events/feature'
import { endPosts } from '../../identity/feature'
import { moveAudiences } from '../../pushes/feature'
import { countEnterprises } from './countEnterprises'
import { leaveSettling } from './leaveSettling'

/** What belongs to a union follows it: its name in the rows of its enterprises, or everything to the union it was merged into. */
export async function settleUnion(job: Job, id: string): Promise<boolean> {
  const { store, clock, until } = job
  const union = await store.unions.get(id)
  if (union.closedAt) await endPosts(store, unionOf(id))
  const home = await homeOf(store, union)
  if (home.closedAt) return true
  const now = clock()
  if (home.id !== id) {
    await moveEvents(store, { from: id, to: home, now })
    await moveCases(store, { from: id, to: home })
    await moveAudiences(store, { from: id, to: home.id })
  }
  const astray = home.id === id ? { unionId: id, unionName: _.neq(union.name) } : { unionId: id }
  for await (const rows of store.enterprises.walk({ where: astray, fields: ['_id'], size: 100 })) {
    for (const row of rows) {
      const change = () =>
        store.enterprises.change(
          { _id: row.id, unionId: id },
          {
            unionId: home.id,
            unionName: home.name,
            ...(home.id !== id && { unsettledAt: now }),
          }
        )
      await (home.id === id ? change() : leaveSettling(store, { of: 'enterprise', id: row.id, now }, change))
    }
    if (clock() >= until) return false
  }
  await recountIn(store, { enterpriseIds: [], unionIds: [id, home.id] })
  await countEnterprises(store, [id, home.id])
  return true
}

/** The union itself, or what it was merged into, and that again. */
async function homeOf({ unions }: Store, from: Union): Promise<Union> {
  const seen = new Set<string>()
  let home = from
  while (home.mergedInto && !seen.has(home.id)) {
    seen.add(home.id)
    home = await unions.get(home.mergedInto)
  }
  return home
}
