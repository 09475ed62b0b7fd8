import type { FollowerMove, WeixinFollower } from '../people/followers'
import type { World } from '../world'

type Move = { openid: string } & { [Key in keyof FollowerMove]: FollowerMove[Key] | undefined }

/** Makes a person follow, leave, block or be frozen. WeChat tells the account of following and leaving only. */
export function moveFollower(world: World, { openid: openId, ...wanted }: Move): WeixinFollower | undefined {
  const follower = world.state.followers.get(openId)
  if (!follower) return undefined
  const { subscribed } = follower
  const move: FollowerMove = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  world.commit({ kind: 'follower_moved', openId, move, at: world.clock() })
  if (follower.subscribed !== subscribed) tellAccounts(world, follower)
  return follower
}

function tellAccounts(world: World, { openIds, subscribed }: WeixinFollower): void {
  for (const { appId } of world.accounts.filter(({ kind }) => kind !== 'miniprogram')) {
    const openId = openIds[appId]
    if (openId === undefined) continue
    if (subscribed) world.commit({ kind: 'window_opened', openId, until: world.clock() + 60_000, left: 3 })
    world.emit({ appId, openId, at: world.clock(), event: subscribed ? 'subscribe' : 'unsubscribe', fields: {} })
  }
}
