import { createHash } from 'node:crypto'
import type { WechatAccounts } from '#server/wechat/accounts'
import type { SendOutcome } from '#server/wechat/errors/outcome'
import { findFieldType } from '#server/wechat/send/fieldLimits'
import { fitField } from '#server/wechat/send/fitField'
import type { WechatTemplate } from '#server/wechat/send/template'
import { lookUp } from '#shared/lookUp'
import type { MessageCard, Way } from '#shared/messages/message'
import { messageTemplates, templateNameFor } from '#shared/messages/templates'

/** One message for one person, with the openids that it may go to. WeChat takes the same id for the same message. */
export interface Addressed {
  id: string
  card: Pick<MessageCard, 'kind' | 'fields' | 'path'>
  app?: string | undefined
  follower?: string | undefined
}

/** Makes the one call to WeChat for one message on one way. */
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

/**
 * Id of a message for WeChat: short, and the same for every attempt, so that WeChat shows one message while its window
 * is open.
 */
export function clientIdOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32)
}

function templateOf(way: 'subscribe' | 'template', kind: MessageCard['kind']): WechatTemplate {
  const { title, fields, ...ids } = messageTemplates[templateNameFor(kind)]
  return { id: ids[way], kind: way, title, fields: fields as WechatTemplate['fields'] }
}

/** Text of each field, cut to what WeChat takes and never empty. */
function fitted({ fields }: WechatTemplate, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ key }) => {
      const type = findFieldType(key)
      const text = lookUp(texts, key)?.trim() || '—'
      return [key, type ? fitField(type, text) : text]
    })
  )
}
