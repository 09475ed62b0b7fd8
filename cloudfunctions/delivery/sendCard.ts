import { createHash } from 'node:crypto'
import type { WechatAccounts } from '#server/wechat/accounts'
import type { SendOutcome } from '#server/wechat/errors/outcome'
import { findFieldType } from '#server/wechat/send/fieldLimits'
import { fitField } from '#server/wechat/send/fitField'
import type { WechatTemplate } from '#server/wechat/send/template'
import type { MessageCard, Way } from '#shared/messages/message'
import { messageTemplates, templateNameFor } from '#shared/messages/templates'

/** One message for one person, with the openids it may go to. The same id is the same message for WeChat. */
export interface Addressed {
  id: string
  card: Pick<MessageCard, 'kind' | 'fields' | 'path'>
  app?: string | undefined
  follower?: string | undefined
}

/** One call to WeChat for one message on one way. */
export async function sendCard(
  way: Exclude<Way, 'inbox'>,
  { id, card, app = '', follower = '' }: Addressed,
  { official, miniProgram, miniProgramAppId }: WechatAccounts
): Promise<SendOutcome> {
  const template = templateOf(way, card.kind)
  const data = fitted(template, card.fields)
  const page = card.path
  if (way === 'subscribe') {
    return miniProgram.sendSubscribe({ toOpenId: app, template, data, version: 'formal', ...(page && { page }) })
  }
  return official.sendTemplate({
    toOpenId: follower,
    template,
    data,
    clientMessageId: clientIdOf(id),
    ...(page && { link: { miniprogram: { appId: miniProgramAppId, path: page } } }),
  })
}

/** Short, and the same for every attempt: WeChat shows one message per id while its window is open. */
export function clientIdOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32)
}

function templateOf(way: 'subscribe' | 'template', kind: MessageCard['kind']): WechatTemplate {
  const { title, fields, ...ids } = messageTemplates[templateNameFor(kind)]
  return { id: ids[way], kind: way, title, fields: fields as WechatTemplate['fields'] }
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
