import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { done, refused } from '#shared/result'
import { leaveRecount } from '../../../directory/feature'
import { findNeighbour } from '../findNeighbour'

/** 恢复. Whoever was marked as left is there again, as before; who is bound to it is asked anew. */
export async function returnMember(
  { memberId, reason }: Input<'membership.return'>,
  { store, house, now, line }: PersonContext
): Promise<Output<'membership.return'>> {
  const before = await store.members.get(memberId)
  if (before.standing !== 'left') {
    line.leaveOut()
    return done({ returned: true })
  }
  if (before.left?.into) return refused('row_merged')
  if (await findNeighbour(store, before)) return refused('phone_in_enterprise')
  const { unionId, closedAt } = await store.enterprises.get(before.enterpriseId)
  if (closedAt) return refused('enterprise_closed')
  const standing = unionId === NO_UNION ? 'worker' : (before.left?.standing ?? 'worker')
  const write = () => store.members.change({ _id: memberId, standing: 'left' }, { standing, unionId, left: _.remove() })
  await leaveRecount(store, { unionIds: [unionId], now }, () =>
    unionId === before.unionId ? write() : house.holdings.follow(store, { memberId, now }, write)
  )
  line.say({ remark: reason })
  return done({ returned: true })
}
