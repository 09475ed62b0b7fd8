import type { World } from '../world'
import type { WeixinFollower } from './followers'

/** The people who follow this account now, in the order of the seeds. */
export function listFollowing({ state }: World, appId: string): WeixinFollower[] {
  const following: WeixinFollower[] = []
  for (const [openId, one] of state.followers) {
    if (one.subscribed && one.openIds[appId] === openId) following.push(one)
  }
  return following
}
