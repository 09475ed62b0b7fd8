import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Person } from '#shared/identity/person'

type Known = Pick<Person, 'wechatUnionId'>

/**
 * Tests whether a person follows the account: follower and person share the unionid (docs/wechat.md 3). At most 1,000
 * people.
 */
export async function findFollowing({ followers }: Store, people: Known[]): Promise<(person: Known) => boolean> {
  const unionIds = people.flatMap(({ wechatUnionId }) => wechatUnionId ?? [])
  if (unionIds.length === 0) return () => false
  const rows = await followers.list({
    where: { wechatUnionId: _.in(unionIds), subscribed: true },
    limit: 1000,
    fields: ['wechatUnionId'],
  })
  const following = new Set(rows.map(({ wechatUnionId }) => wechatUnionId))
  return ({ wechatUnionId }) => wechatUnionId !== undefined && following.has(wechatUnionId)
}
