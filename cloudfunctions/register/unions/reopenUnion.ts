import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { isUnionNameTaken } from '../namesakes'

/** 恢复工会. It comes back empty: enterprises and events that went over to another union stay there until somebody moves them. */
export async function reopenUnion(
  { unionId, reason }: Input<'register.reopenUnion'>,
  { store, line }: PersonContext
): Promise<Output<'register.reopenUnion'>> {
  const union = await store.unions.get(unionId)
  if (!union.closedAt) {
    line.leaveOut()
    return done({ unionId })
  }
  if (union.unsettledAt) return refused('still_moving')
  if (await isUnionNameTaken(store, union.name, unionId)) return refused('name_taken')
  const asSeen = { _id: unionId, closedAt: union.closedAt, unsettledAt: null }
  const reopened = await store.unions.change(asSeen, { closedAt: _.remove(), mergedInto: _.remove() })
  if (reopened === 0) return refused('still_moving')
  line.say({ remark: reason })
  return done({ unionId })
}
