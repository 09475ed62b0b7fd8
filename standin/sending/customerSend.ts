import * as v from 'valibot'
import { showReply } from '../people/chat'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'
import { getRecipient } from './recipients'

const Body = v.object({
  touser: v.string(),
  msgtype: v.literal('text'),
  text: v.object({ content: v.string() }),
})

/**
 * 客服消息: allowed within the window that a follower's own message or tap has opened, and as often as the window allows
 * (docs/wechat.md 1.4).
 */
export function sendCustomer(call: WeixinCall, world: World): WeixinAnswer {
  const { touser, text } = readBody(call, Body)
  getRecipient(world, call, touser)
  if (Buffer.byteLength(text.content) > 2048) throw new WeixinRefusal(45002, 'content size out of limit')
  const window = world.state.customerWindows.get(touser)
  if (!window || call.at >= window.until)
    throw new WeixinRefusal(45015, 'response out of time limit or subscription is canceled')
  if (window.left < 1) throw new WeixinRefusal(45047, 'out of response count limit')
  world.commit({ kind: 'window_used', openId: touser })
  showReply(world, touser, text.content)
  return {}
}
