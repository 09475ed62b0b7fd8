import * as v from 'valibot'
import { showArticles } from '../material/articles'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'
import { getRecipient, nextMessageId } from './recipients'

const Body = v.object({
  touser: v.string(),
  mpnews: v.object({ media_id: v.string() }),
  msgtype: v.literal('mpnews'),
})

/** 预览: shows the draft to one follower and keeps it; it does not count among the four a month. */
export function previewMass(call: WeixinCall, world: World): WeixinAnswer {
  const body = readBody(call, Body)
  const articles = world.state.drafts.get(body.mpnews.media_id)
  if (!articles) throw new WeixinRefusal(40007, 'invalid media_id')
  const follower = getRecipient(world, call, body.touser)
  if (!follower.subscribed) throw new WeixinRefusal(43004, 'require subscribe')
  const shown = {
    messageId: nextMessageId(world),
    at: call.at,
    channel: 'mass',
    ...showArticles(articles, world.prefix),
  } as const
  world.commit({ kind: 'sent', openId: body.touser, shown, reaches: !follower.blocked })
  return { errmsg: 'preview success' }
}
