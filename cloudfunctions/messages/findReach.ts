import type { Store } from '#server/store'
import type { Reach } from './chooseChannel'

/** On which phones of WeChat a person can be reached: as a user of the mini-program, and as a follower by unionid. */
export async function findReach({ people, followers }: Store, personId: string): Promise<Reach> {
  const person = await people.find(personId)
  if (!person?.wechatUnionId) return { person: person ?? { grants: {} } }
  const follower = await followers.findWhere({ wechatUnionId: person.wechatUnionId, subscribed: true })
  return { person, ...(follower && { followerOpenId: follower.id }) }
}
