import * as v from 'valibot'
import { callWechat } from '../call'
import type { AuthorizedConnection } from '../connection'
import type { SendOutcome } from '../errors/outcome'
import { refuseFields } from './refuseFields'
import { asWechatLink, type CardLink } from './sendTemplate'
import { asWechatData, type TemplateData, type WechatTemplate } from './template'

/** A notice to a person who has said yes in one of our articles; a link of the mini-program is preferred to `url`. */
export type Notice = { toOpenId: string; template: WechatTemplate; data: TemplateData; link?: CardLink }

/**
 * 订阅通知. Sends a notice of the official account (docs/wechat.md 1.2). The answer bears no id, and WeChat does not
 * deduplicate it: after `unknown` it must not be sent again.
 */
export async function sendNotice(connection: AuthorizedConnection, notice: Notice): Promise<SendOutcome> {
  const refusal = refuseFields(notice.template, notice.data)
  if (refusal) return refusal
  const { url, ...link } = asWechatLink(notice.link ?? {})
  const answer = await callWechat(connection, {
    path: '/cgi-bin/message/subscribe/bizsend',
    schema: v.object({}),
    body: {
      touser: notice.toOpenId,
      template_id: notice.template.id,
      data: asWechatData(notice.data),
      ...link,
      ...(url === undefined ? {} : { page: url }),
    },
  })
  return answer.kind === 'answered' ? { kind: 'accepted' } : answer
}
