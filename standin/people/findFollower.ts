import type { State } from '../state'
import type { WeixinFollower } from './followers'

/** The person with this openid at this account; undefined for another account's openid. */
export function findFollower(state: State, appId: string, openId: string): WeixinFollower | undefined {
  const follower = state.followers.get(openId)
  return follower?.openIds[appId] === openId ? follower : undefined
}
