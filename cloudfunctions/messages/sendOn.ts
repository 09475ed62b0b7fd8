import { createHash } from 'node:crypto'
import { findFieldType } from '#server/wechat/fieldLimits'
import { fitField } from '#server/wechat/fitField'
import type { SendOutcome } from '#server/wechat/outcome'
import type { WechatTemplate } from '#server/wechat/template'
import type { WechatAccounts } from '#server/wechatAccounts'
import type { Channel, Message } from '#shared/messages/message'
import { messageTemplates, templateNameFor } from '#shared/messages/templates'
import type { Reach } from './chooseChannel'

/** One call to WeChat for one message on one channel. */
export async function sendOn(
  channel: Exclude<Channel, 'inbox'>,
  message: Message,
  { person, followerOpenId }: Reach,
  { official, miniProgram, miniProgramAppId }: WechatAccounts
): Promise<SendOutcome> {
  const template = templateOf(channel, message)
  const data = fitted(template, message.fields)
  const page = message.path
  if (channel === 'subscribe') {
    const toOpenId = person.openId ?? ''
    return miniProgram.sendSubscribe({ toOpenId, template, data, version: 'formal', ...(page && { page }) })
  }
  return official.sendTemplate({
    toOpenId: followerOpenId ?? '',
    template,
    data,
    clientMessageId: clientIdOf(message),
    ...(page && { link: { miniprogram: { appId: miniProgramAppId, path: page } } }),
  })
}

/** Short, and the same for every attempt: WeChat shows one message per id for ten minutes. */
function clientIdOf({ id }: Message): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32)
}

function templateOf(channel: 'subscribe' | 'template', { kind }: Message): WechatTemplate {
  const { title, fields, ...ids } = messageTemplates[templateNameFor(kind)]
  return { id: ids[channel], kind: channel, title, fields: fields as WechatTemplate['fields'] }
}

/** Text is cut to what WeChat takes, field by field, and never left empty. */
function fitted({ fields }: WechatTemplate, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ key }) => {
      const type = findFieldType(key)
      const text = texts[key]?.trim() || '—'
      return [key, type ? fitField(type, text) : text]
    })
  )
}
