import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { done, refused } from '#shared/result'
import { leaveDeeds } from '../../../agenda/feature'
import { recountsOf } from '../../../directory/feature'
import { closedAmong } from '../closedAmong'
import { findNeighbour } from '../findNeighbour'
import { rowFor } from '../rowFor'

/**
 * 恢复. Whoever was marked as left is there again, as before; who is bound to it is asked anew. Posts that ended with the
 * leaving are given back in a moment.
 */
export async function returnMember(
  { memberId, reason }: Input<'membership.return'>,
  { store, house, person, now, line }: PersonContext
): Promise<Output<'membership.return'>> {
  const before = await rowFor(store, memberId, person)
  const { standing: is, left, enterpriseId } = before
  if (is !== 'left') {
    line.leaveOut()
    return done({ returned: true })
  }
  if (left?.into) return refused('row_merged')
  if (await findNeighbour(store, before)) return refused('phone_in_enterprise')
  const { unionId, closedAt } = await store.enterprises.get(enterpriseId)
  if (closedAt) return refused('enterprise_closed')
  const standing = unionId === NO_UNION ? 'worker' : (left?.standing ?? 'worker')
  const back = left?.posts && { posts: left.posts, by: person.id, at: now }
  const there = { standing, unionId, left: _.remove(), ...(back && { back }) }
  const deeds = [
    ...recountsOf([unionId]),
    ...(unionId === before.unionId ? [] : house.holdings.follows(memberId)),
    ...(back ? [{ name: 'membership.follow' as const, subject: memberId }] : []),
  ]
  const hindrance = await leaveDeeds(store, deeds, {
    now,
    write: async () => {
      await store.members.change({ _id: memberId, standing: 'left' }, there)
      if ((await closedAmong(store, [enterpriseId])).size === 0) return undefined
      const asBefore = { standing: 'left' as const, ...(left && { left }), back: _.remove() }
      await store.members.change({ _id: memberId, standing }, asBefore)
      return 'enterprise_closed' as const
    },
  })
  if (hindrance) return refused(hindrance)
  line.say({ remark: reason })
  return done({ returned: true })
}
