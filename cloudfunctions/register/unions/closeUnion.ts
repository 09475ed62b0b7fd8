import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { leaveSettling } from '../settling/leaveSettling'

/** 关闭工会，或并到另一家. Whatever belongs to it gets its new home; a union with enterprises cannot go without naming one. */
export async function closeUnion(
  { unionId, into, reason }: Input<'register.closeUnion'>,
  { store, now, line }: PersonContext
): Promise<Output<'register.closeUnion'>> {
  const union = await store.unions.get(unionId)
  if (union.closedAt) return refused('closed_already')
  if (into === unionId) return refused('not_into_itself')
  const home = into === undefined ? undefined : await store.unions.find(into)
  if (into !== undefined && !home) return refused('union_unknown')
  if (home?.closedAt) return refused('union_closed')
  if (!home && (await isHolding(store, unionId))) return refused('still_has_enterprises')
  const closed = await leaveSettling(store, { of: 'union', id: unionId, now }, () =>
    store.unions.change(
      { _id: unionId, closedAt: null },
      { closedAt: now, unsettledAt: now, ...(home && { mergedInto: home.id }) }
    )
  )
  if (closed === 0) return refused('closed_already')
  // Looked at afterwards too: what comes in and what goes out at once would be at home nowhere.
  const isLost = home ? (await store.unions.get(home.id)).closedAt : await isHolding(store, unionId)
  if (isLost) {
    await store.unions.change({ _id: unionId, closedAt: now }, { closedAt: _.remove(), mergedInto: _.remove() })
    return refused(home ? 'union_closed' : 'still_has_enterprises')
  }
  line.say({ remark: home ? `并入 ${home.name}；${reason}` : reason })
  return done({ closed: true })
}

/** Whether it has enterprises, or gets those of another union within a minute. */
async function isHolding({ unions, enterprises }: Store, unionId: string): Promise<boolean> {
  if ((await enterprises.count({ unionId, closedAt: null })) > 0) return true
  return (await unions.count({ unsettledAt: _.gt(0), mergedInto: unionId })) > 0
}
