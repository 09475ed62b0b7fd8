import * as v from 'valibot'
import { callWechat } from '../call'
import type { AuthorizedConnection } from '../connection'
import type { SendOutcome } from '../errors/outcome'
import { refuseFields } from './refuseFields'
import { asWechatData, type TemplateData, type WechatTemplate } from './template'

/** Link of a card. `path` has no leading slash; `url` is the fallback of old WeChat versions. */
export type CardLink = { miniprogram?: { appId: string; path: string }; url?: string }

/**
 * A template message. The same openid and `clientMessageId` is shown once within 10 minutes (docs/wechat.md 1.1), not
 * after.
 */
export type TemplateMessage = {
  toOpenId: string
  template: WechatTemplate
  data: TemplateData
  clientMessageId: string
  link?: CardLink
}

const Accepted = v.object({ msgid: v.union([v.string(), v.number()]) })

/** 模板消息. Sends to a follower of a verified service account, in answer to something that person did. */
export async function sendTemplate(connection: AuthorizedConnection, message: TemplateMessage): Promise<SendOutcome> {
  const refusal = refuseFields(message.template, message.data)
  if (refusal) return refusal
  const answer = await callWechat(connection, {
    path: '/cgi-bin/message/template/send',
    schema: Accepted,
    body: {
      touser: message.toOpenId,
      template_id: message.template.id,
      client_msg_id: message.clientMessageId,
      data: asWechatData(message.data),
      ...asWechatLink(message.link ?? {}),
    },
  })
  return answer.kind === 'answered' ? { kind: 'accepted', messageId: String(answer.value.msgid) } : answer
}

type WechatLink = { url?: string; miniprogram?: { appid: string; pagepath: string } }

export function asWechatLink({ miniprogram, url }: CardLink): WechatLink {
  return {
    ...(url === undefined ? {} : { url }),
    ...(miniprogram && { miniprogram: { appid: miniprogram.appId, pagepath: miniprogram.path } }),
  }
}
