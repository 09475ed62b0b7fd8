import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Role } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { done, refused } from '#shared/result'
import { leaveDeeds } from '../../../agenda/feature'
import { leaveMessages } from '../../../delivery/feature'
import { recountsOf } from '../../../directory/feature'
import { endPostsOf, giveBackPosts, sayPosts } from '../../../identity/feature'
import { closedAmong } from '../closedAmong'
import { findNeighbour } from '../findNeighbour'
import { rosterMessage } from '../rosterMessage'
import { rowFor } from '../rowFor'
import type { StoredMember } from '../rowKeys'

/** 恢复. Whoever was marked as left is there again, as before; who is bound to it is asked anew. */
export async function returnMember(
  { memberId, reason }: Input<'membership.return'>,
  { store, house, person, now, line }: PersonContext
): Promise<Output<'membership.return'>> {
  const before = await rowFor(store, memberId, person)
  if (before.standing !== 'left') {
    line.leaveOut()
    return done({ returned: true })
  }
  if (before.left?.into) return refused('row_merged')
  if (await findNeighbour(store, before)) return refused('phone_in_enterprise')
  const { unionId, closedAt } = await store.enterprises.get(before.enterpriseId)
  if (closedAt) return refused('enterprise_closed')
  // Before the row is back, since a repeat finds nothing to do then.
  const back = before.left?.posts ? await giveBackPosts(store, { ...before.left.posts, unionId }) : []
  await tell(store, { before, back, now })
  const standing = unionId === NO_UNION ? 'worker' : (before.left?.standing ?? 'worker')
  const write = () => store.members.change({ _id: memberId, standing: 'left' }, { standing, unionId, left: _.remove() })
  const follows = unionId === before.unionId ? [] : house.holdings.follows(memberId)
  await leaveDeeds(store, [...recountsOf([unionId]), ...follows], { now, write })
  if ((await closedAmong(store, [before.enterpriseId])).size > 0) {
    await store.members.change(
      { _id: memberId, standing },
      { standing: 'left', ...(before.left && { left: before.left }) }
    )
    const { posts } = before.left ?? {}
    if (posts) await endPostsOf(store, { ...posts, roles: back, action: 'membership.return', by: person.id, now })
    return refused('enterprise_closed')
  }
  line.say({ remark: back.length > 0 ? `${reason}；${sayPosts(back)}的岗位还给他` : reason })
  return done({ returned: true })
}

/** Whoever got posts back learns it: they are bound to no row yet, and hold them all the same. */
async function tell(
  store: Store,
  { before: { id, left }, back, now }: { before: StoredMember; back: Role[]; now: number }
): Promise<void> {
  if (!left?.posts || back.length === 0) return
  const message = rosterMessage(
    {
      ...{ rowId: id, occasion: `returned-${left.at}`, personId: left.posts.personId },
      ...{ title: '名册上已恢复', result: '已恢复' },
      text: `您在名册上已恢复，${sayPosts(back)}的岗位还给您了。请再核对一次身份，就能报名。`,
    },
    now
  )
  await leaveMessages(store, [message], now)
}
