import type { World } from '../world'
import type { WeixinFollower } from './followers'

/** Who follows this account now, in the order they came. */
export function listFollowing({ state }: World, appId: string): WeixinFollower[] {
  const following: WeixinFollower[] = []
  for (const [openId, one] of state.followers) {
    if (one.subscribed && one.openIds[appId] === openId) following.push(one)
  }
  return following
}
