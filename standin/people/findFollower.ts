import type { State } from '../state'
import type { Follower } from './followers'

/** The person of this openid at this account; nobody for another account's openid. */
export function findFollower(state: State, appId: string, openId: string): Follower | undefined {
  const follower = state.followers.get(openId)
  return follower?.openIds[appId] === openId ? follower : undefined
}
