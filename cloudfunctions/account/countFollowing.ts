import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { FollowingCount } from '#shared/account/view'
import { findFollowing } from './findFollowing'

const A_LOOK = 1000

/** How many members of the unions follow the account, as far as WeChat lets us know. */
export async function countFollowing(store: Store): Promise<FollowingCount> {
  const onRoster = store.members.count({ standing: 'member' })
  let bound = 0
  let following = 0
  for (let last = ''; ; ) {
    const people = await store.people.list({
      where: { 'member.id': _.gt(last), 'member.standing': 'member' },
      order: ['member.id', 'asc'],
      limit: A_LOOK,
      fields: ['wechatUnionId', 'member'],
    })
    const follows = await findFollowing(store, people)
    bound += people.length
    following += people.filter((person) => follows(person)).length
    last = people.at(-1)?.member?.id ?? ''
    if (people.length < A_LOOK) break
  }
  return { following, notFollowing: bound - following, unbound: Math.max(0, (await onRoster) - bound) }
}
