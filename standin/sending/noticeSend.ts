import * as v from 'valibot'
import type { Link } from '../people/ledger'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'
import { checkData } from './checkData'
import { getRecipient, getTemplate, nextMessageId } from './recipients'
import { tellSent } from './subscribeSend'

const Body = v.object({
  touser: v.string(),
  template_id: v.string(),
  page: v.optional(v.string()),
  miniprogram: v.optional(v.object({ appid: v.string(), pagepath: v.optional(v.string(), '') })),
  data: v.record(v.string(), v.object({ value: v.optional(v.unknown()) })),
})

/** 订阅通知 of the official account: one message for each consent, and no id in the answer (docs/wechat.md 1.2). */
export function sendNotice(call: WeixinCall, world: World): WeixinAnswer {
  const body = readBody(call, Body)
  const template = getTemplate(world, 'subscribe', body.template_id)
  getRecipient(world, call, body.touser)
  const lines = checkData(template, body.data)
  const grantKey = `${body.touser} ${template.id}`
  if (!template.longTerm && !world.state.grants.get(grantKey))
    throw new WeixinRefusal(43101, 'user refuse to accept the msg')

  const messageId = nextMessageId(world)
  const shown = {
    messageId,
    at: call.at,
    channel: 'subscribe',
    title: template.title,
    lines,
    link: linkOf(body),
  } as const
  world.commit({ kind: 'sent', openId: body.touser, shown, reaches: true, ...(!template.longTerm && { grantKey }) })
  tellSent(world, call, { openId: body.touser, templateId: template.id, messageId })
  return {}
}

function linkOf({ miniprogram, page }: v.InferOutput<typeof Body>): Link {
  if (miniprogram) return { miniprogramPath: miniprogram.pagepath }
  return page === undefined ? {} : { url: page }
}
