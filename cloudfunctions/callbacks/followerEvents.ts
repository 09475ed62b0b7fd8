import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { Follower } from '../followers/feature'
import type { Applying, Callback } from './callback'

/** 关注. Writes the follower at once; the unionid, which ties the row to a member, is asked of WeChat. */
export async function follow({ openId, at }: Callback, { store, wechat }: Applying): Promise<boolean> {
  const told = await wechat.official.getFollowers([openId])
  const row = told.kind === 'answered' ? told.value[0] : undefined
  const unionId = row?.subscribed ? row.unionId : undefined
  await move(store, {
    id: openId,
    subscribed: true,
    movedAt: at,
    seenAt: at,
    ...(told.kind === 'answered' && { askedAt: at }),
    ...(unionId && { wechatUnionId: unionId }),
  })
  // A refusal would be the same again; any other failure may pass.
  return told.kind === 'answered' || told.kind === 'refused'
}

/** 取消关注. The row stays, for a follower who comes back. */
export async function leave({ openId, at }: Callback, { store }: Applying): Promise<boolean> {
  await move(store, { id: openId, subscribed: false, movedAt: at, seenAt: at })
  return true
}

/** Writes that a follower came or left, unless a later move is known: pushes come late, twice, and in another order. */
async function move({ followers }: Store, follower: Follower & { movedAt: number }): Promise<void> {
  if (await followers.add(follower)) return
  const { id, seenAt: _seenAt, ...change } = follower
  const isOlder: Where<Follower> = _.or([{ movedAt: _.exists(false) }, { movedAt: _.lte(follower.movedAt) }])
  await followers.change(_.and([{ _id: id }, isOlder]), change)
}
