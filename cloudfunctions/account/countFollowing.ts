import type { Store } from '#server/store'
import type { FollowingCount } from '#shared/account/view'
import { findFollowing } from './findFollowing'

/** Members of the unions who follow the account, who do not, and who are not bound yet, so that WeChat cannot tell. */
export async function countFollowing(store: Store): Promise<FollowingCount> {
  const onRoster = store.members.count({ standing: 'member' })
  let bound = 0
  let following = 0
  for await (const people of store.people.walk({
    where: { 'member.standing': 'member' },
    order: ['member.id', 'asc'],
    fields: ['wechatUnionId'],
  })) {
    const follows = await findFollowing(store, people)
    bound += people.length
    following += people.filter((person) => follows(person)).length
  }
  return { following, notFollowing: bound - following, unbound: Math.max(0, (await onRoster) - bound) }
}
