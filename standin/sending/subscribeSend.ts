import * as v from 'valibot'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'
import { checkData } from './checkData'
import { getRecipient, getTemplate, nextMessageId } from './recipients'

const Body = v.object({
  touser: v.string(),
  template_id: v.string(),
  page: v.optional(v.string()),
  miniprogram_state: v.optional(v.picklist(['developer', 'trial', 'formal'])),
  lang: v.optional(v.string()),
  data: v.record(v.string(), v.object({ value: v.optional(v.unknown()) })),
})

/** 小程序订阅消息: one for each grant. Sent twice it is shown twice, and the answer has no id (docs/wechat.md 1.5, 1.8). */
export function sendSubscribe(call: WeixinCall, world: World): WeixinAnswer {
  const body = readBody(call, Body)
  const template = getTemplate(world, 'subscribe', body.template_id)
  getRecipient(world, call, body.touser)
  const lines = checkData(template, body.data)
  checkPage(call, body.page)

  const grantKey = `${body.touser} ${template.id}`
  if (!template.longTerm && !world.state.grants.get(grantKey))
    throw new WeixinRefusal(43101, 'user refuse to accept the msg')

  const messageId = nextMessageId(world)
  const link = body.page === undefined ? {} : { miniprogramPath: body.page }
  const shown = { messageId, at: call.at, channel: 'subscribe', title: template.title, lines, link } as const
  world.commit({ kind: 'sent', openId: body.touser, shown, reaches: true, ...(!template.longTerm && { grantKey }) })
  tellSent(world, call, { openId: body.touser, templateId: template.id, messageId })
  return {}
}

/** Pushes the result of a message to the account: one entry alone, several as a list (docs/wechat.md 1.7). */
export function tellSent(
  world: World,
  { account, at }: WeixinCall,
  { openId, templateId, messageId }: { openId: string; templateId: string; messageId: string }
): void {
  const List = { TemplateId: templateId, MsgID: BigInt(messageId), ErrorCode: '0', ErrorStatus: 'success' }
  const fields = { SubscribeMsgSentEvent: { List } }
  world.defer(() => world.emit({ appId: account.appId, openId, at, event: 'subscribe_msg_sent_event', fields }))
}

function checkPage({ account }: WeixinCall, page: string | undefined): void {
  const path = page?.split('?')[0]
  if (path === undefined || !account.publishedPages || account.publishedPages.includes(path)) return
  throw new WeixinRefusal(41030, 'invalid page')
}
