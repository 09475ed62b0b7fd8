import * as v from 'valibot'
import type { Link } from '../people/ledger'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'
import { checkData } from './checkData'
import { getRecipient, getTemplate, nextMessageId } from './recipients'

const REPEAT_WINDOW_MS = 10 * 60_000

const Body = v.object({
  touser: v.string(),
  template_id: v.string(),
  url: v.optional(v.string()),
  miniprogram: v.optional(v.object({ appid: v.string(), pagepath: v.optional(v.string(), '') })),
  client_msg_id: v.optional(v.string()),
  data: v.record(v.string(), v.object({ value: v.optional(v.unknown()) })),
})

/** 模板消息. To a person who blocks it, it is accepted, then reported as `failed:user block` (docs/wechat.md 1.7). */
export function sendTemplate(call: WeixinCall, world: World): WeixinAnswer {
  const body = readBody(call, Body)
  const template = getTemplate(world, 'template', body.template_id)
  const follower = getRecipient(world, call, body.touser)
  if (!follower.subscribed) throw new WeixinRefusal(43004, 'require subscribe')
  const lines = checkData(template, body.data)
  const link = readLink(world, body)

  const repeatKey = body.client_msg_id && `template ${call.account.appId} ${body.touser} ${body.client_msg_id}`
  const first = repeatKey ? world.state.firstSends.get(repeatKey) : undefined
  if (first && call.at < first.at + REPEAT_WINDOW_MS) return { msgid: BigInt(first.messageId) }

  const messageId = nextMessageId(world)
  const shown = { messageId, at: call.at, channel: 'template', title: template.title, lines, link } as const
  const reaches = !follower.blocked
  world.commit({ kind: 'sent', openId: body.touser, shown, reaches, ...(repeatKey && { repeatKey }) })
  const fields = { MsgID: BigInt(messageId), Status: reaches ? 'success' : 'failed:user block' }
  const event = {
    appId: call.account.appId,
    openId: body.touser,
    at: call.at,
    event: 'TEMPLATESENDJOBFINISH',
    fields,
  } as const
  world.defer(() => world.emit(event))
  return { msgid: BigInt(messageId) }
}

/** The link of a message: the mini-program wins over the address, which serves old versions of WeChat. */
function readLink(world: World, { miniprogram, url }: v.InferOutput<typeof Body>): Link {
  if (!miniprogram) return url ? { url } : {}
  if (!world.accounts.some((one) => one.kind === 'miniprogram' && one.appId === miniprogram.appid)) {
    throw new WeixinRefusal(40165, 'invalid weapp appid')
  }
  return { miniprogramPath: miniprogram.pagepath }
}
