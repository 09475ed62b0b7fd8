import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { partFrom } from '../posts/partFrom'
import { leaveRecount, leaveSettling } from '../settling/leaveSettling'

/** 关闭企业, or merge it into another. Nobody's row is left without an enterprise: with people on the roster it needs another to go into. */
export async function closeEnterprise(
  { enterpriseId, into, reason, posts }: Input<'register.closeEnterprise'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'register.closeEnterprise'>> {
  const before = await store.enterprises.get(enterpriseId)
  const { closedAt, unionId } = before
  if (closedAt) return refused('closed_already')
  if (into === enterpriseId) return refused('not_into_itself')
  const home = into === undefined ? undefined : await store.enterprises.get(into)
  if (home?.closedAt) return refused('closed_already')
  if (!home && (await isHolding(store, enterpriseId))) return refused('still_has_people')
  const to = home?.unionId ?? unionId
  const parting = await partFrom(store, before, { to, posts, by: person.id, now })
  if (!parting.ok) return parting
  await leaveRecount(store, unionId, now)
  const closed = await leaveSettling(store, { of: 'enterprise', id: enterpriseId, now }, () =>
    store.enterprises.change(
      { _id: enterpriseId, closedAt: null },
      { closedAt: now, unsettledAt: now, ...parting.value, ...(home && { mergedInto: home.id }) }
    )
  )
  if (closed === 0) return refused('closed_already')
  // Looked at afterwards too: who comes in and who goes out at once would be at home nowhere.
  const isLost = home ? (await store.enterprises.get(home.id)).closedAt : await isHolding(store, enterpriseId)
  if (isLost) {
    const asClosed = { _id: enterpriseId, closedAt: now }
    await store.enterprises.change(asClosed, { closedAt: _.remove(), mergedInto: _.remove(), partedFrom: _.remove() })
    return refused(home ? 'closed_already' : 'still_has_people')
  }
  line.say({ remark: home ? `并入 ${home.name}；${reason}` : reason })
  return done({ closed: true })
}

/** Whether it has people, or gets those of another enterprise within a minute. */
async function isHolding({ members, enterprises }: Store, enterpriseId: string): Promise<boolean> {
  if ((await members.count({ enterpriseId, standing: _.neq('left') })) > 0) return true
  return (await enterprises.count({ unsettledAt: _.gt(0), mergedInto: enterpriseId })) > 0
}
