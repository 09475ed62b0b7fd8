import type { PersonContext } from '#server/context'
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
  if (!home && (await store.enterprises.count({ unionId, closedAt: null })) > 0) return refused('still_has_enterprises')
  const closed = await leaveSettling(store, { of: 'union', id: unionId, now }, () =>
    store.unions.change(
      { _id: unionId, closedAt: null },
      { closedAt: now, unsettledAt: now, ...(home && { mergedInto: home.id }) }
    )
  )
  if (closed === 0) return refused('closed_already')
  line.say({ remark: home ? `并入 ${home.name}；${reason}` : reason })
  return done({ closed: true })
}
