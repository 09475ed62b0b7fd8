import * as v from 'valibot'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'
import { findFollower } from './findFollower'
import { listFollowing } from './listFollowing'

const AT_MOST = 100
const ON_ONE = 20

/** 标签. Ids below 100 are WeChat's own. */
export function createTag(call: WeixinCall, world: World): WeixinAnswer {
  const { tag } = readBody(call, v.object({ tag: v.object({ name: v.string() }) }))
  const tags = world.state.tags.get(call.account.appId) ?? []
  if (tag.name === '' || [...tag.name].length > 30) throw new WeixinRefusal(45158, 'invalid tag name size')
  if (tags.some(({ name }) => name === tag.name)) throw new WeixinRefusal(45157, 'duplicate tag name')
  if (tags.length >= AT_MOST) throw new WeixinRefusal(45056, 'too many tags')
  const id = AT_MOST + tags.length
  world.commit({ kind: 'tag_created', appId: call.account.appId, tag: { id, name: tag.name } })
  return { tag: { id, name: tag.name } }
}

export function listTags(call: WeixinCall, world: World): WeixinAnswer {
  const following = listFollowing(world, call.account.appId)
  const tags = world.state.tags.get(call.account.appId) ?? []
  return {
    tags: tags.map((tag) => ({ ...tag, count: following.filter(({ tagIds }) => tagIds.includes(tag.id)).length })),
  }
}

const Tagging = v.object({ tagid: v.number(), openid_list: v.array(v.string()) })

/** Tags followers: at most 50 openids a call, and 20 tags on one follower (docs/wechat.md 1.3). */
export function tagFollowers(call: WeixinCall, world: World): WeixinAnswer {
  const { tagid, openid_list: openIds } = readBody(call, Tagging)
  const { appId } = call.account
  if (openIds.length < 1 || openIds.length > 50) throw new WeixinRefusal(40032, 'invalid openid list size')
  if (!world.state.tags.get(appId)?.some(({ id }) => id === tagid)) throw new WeixinRefusal(45159, 'invalid tag id')
  const followers = openIds.map((openId) => findFollower(world.state, appId, openId))
  if (followers.some((one) => !one?.subscribed)) throw new WeixinRefusal(40003, 'invalid openid')
  if (followers.some((one) => one && !one.tagIds.includes(tagid) && one.tagIds.length >= ON_ONE))
    throw new WeixinRefusal(45059, 'user has too many tags')
  world.commit({ kind: 'tagged', openIds, tagId: tagid })
  return {}
}
