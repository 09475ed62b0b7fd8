import * as v from 'valibot'
import { callWechat } from '../call'
import type { AuthorizedConnection } from '../connection'
import type { SendOutcome } from '../errors/outcome'
import { refuseFields } from './refuseFields'
import { asWechatData, type TemplateData, type WechatTemplate } from './template'

/** A mini-program message. `page` has its query and no leading slash; `version` says which mini-program it opens. */
export type SubscribeMessage = {
  toOpenId: string
  template: WechatTemplate
  data: TemplateData
  page?: string
  version: 'developer' | 'trial' | 'formal'
}

// The sources contradict each other about `msgid` (docs/wechat.md 1.5), so it may be absent.
const Accepted = v.object({ msgid: v.optional(v.union([v.string(), v.number()])) })

/**
 * 小程序订阅消息. Sends with the token of the mini-program. WeChat does not deduplicate it: after `unknown` it must not be
 * sent again.
 */
export async function sendSubscribe(connection: AuthorizedConnection, message: SubscribeMessage): Promise<SendOutcome> {
  const refusal = refuseFields(message.template, message.data)
  if (refusal) return refusal
  const answer = await callWechat(connection, {
    path: '/cgi-bin/message/subscribe/send',
    schema: Accepted,
    body: {
      touser: message.toOpenId,
      template_id: message.template.id,
      miniprogram_state: message.version,
      lang: 'zh_CN',
      data: asWechatData(message.data),
      ...(message.page === undefined ? {} : { page: message.page }),
    },
  })
  if (answer.kind !== 'answered') return answer
  const { msgid } = answer.value
  return msgid === undefined ? { kind: 'accepted' } : { kind: 'accepted', messageId: String(msgid) }
}
