import * as v from 'valibot'
import type { Account } from '../accounts'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'
import { findFollower } from './findFollower'
import type { WeixinFollower } from './followers'
import { listFollowing } from './listFollowing'

const PAGE = 10_000

/** 关注者列表. The last page too names its last openid; asking from there gives no `data` and an empty `next_openid`. */
export function getUsers({ account, query }: WeixinCall, world: World): WeixinAnswer {
  const openIds = listFollowing(world, account.appId).map((one) => one.openIds[account.appId] ?? '')
  const from = query.get('next_openid') ?? ''
  if (from !== '' && !openIds.includes(from)) throw new WeixinRefusal(40003, 'invalid openid')
  const openid = openIds.slice(from === '' ? 0 : openIds.indexOf(from) + 1).slice(0, PAGE)
  const page = { total: openIds.length, count: openid.length }
  return openid.length === 0 ? { ...page, next_openid: '' } : { ...page, data: { openid }, next_openid: openid.at(-1) }
}

const Body = v.object({ user_list: v.array(v.object({ openid: v.string(), lang: v.optional(v.string()) })) })

/**
 * Details of at most 100 people. One who does not follow shows nothing but that; no name or picture for anybody
 * (docs/wechat.md 3).
 */
export function getUserInfos(call: WeixinCall, { state }: World): WeixinAnswer {
  const { user_list } = readBody(call, Body)
  if (user_list.length > 100) throw new WeixinRefusal(40032, 'invalid openid list size')
  const rows = user_list.map(({ openid }) => {
    const one = findFollower(state, call.account.appId, openid)
    if (!one) throw new WeixinRefusal(40003, 'invalid openid')
    if (!one.subscribed) return { subscribe: 0, openid }
    const subscribed = {
      subscribe: 1,
      openid,
      subscribe_time: Math.floor(one.subscribedAt / 1000),
      ...unionIdAt(call.account, one),
    }
    return { ...subscribed, remark: '', groupid: 0, tagid_list: one.tagIds, subscribe_scene: 'ADD_SCENE_SEARCH' }
  })
  return { user_info_list: rows }
}

/** A person's unionid: each open platform has its own; an account without one gets none (docs/wechat.md 3). */
function unionIdAt({ openPlatform }: Account, { unionId }: WeixinFollower): { unionid?: string } {
  if (openPlatform === 'none') return {}
  return { unionid: openPlatform ? `${unionId}@${openPlatform}` : unionId }
}
