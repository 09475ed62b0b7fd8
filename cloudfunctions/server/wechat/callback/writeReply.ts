import { randomBytes } from 'node:crypto'
import { xmlText } from '#server/xml/xmlText'
import type { CallbackAccount } from './account'
import type { WechatMessage } from './message'
import { seal } from './seal'
import { signatureOf } from './signature'

/** Answer that ends WeChat's tries and shows the follower nothing; it may go unencrypted (docs/wechat.md 4). */
export const SUCCESS = 'success'

type Reply = { account: CallbackAccount; message: WechatMessage; text: string; now: number }

/** 被动回复. A text as reply, encrypted under a fresh signature when the account has a key. */
export function writeReply({ account, message, text, now }: Reply): string {
  const time = Math.floor(now / 1000)
  const plain = asXml({
    ToUserName: message.FromUserName,
    FromUserName: message.ToUserName,
    CreateTime: time,
    MsgType: 'text',
    Content: text,
  })
  const { token, aesKey, appId } = account
  if (!aesKey) return plain
  const sealed = seal(plain, { aesKey, appId })
  const nonce = randomBytes(8).toString('hex')
  const signature = signatureOf(token, String(time), nonce, sealed)
  return asXml({ Encrypt: sealed, MsgSignature: signature, TimeStamp: time, Nonce: nonce })
}

function asXml(fields: Record<string, string | number>): string {
  const lines = Object.entries(fields).map(([name, value]) => `<${name}>${asContent(value)}</${name}>`)
  return `<xml>${lines.join('')}</xml>`
}

function asContent(value: string | number): string {
  return typeof value === 'number'
    ? String(value)
    : `<![CDATA[${xmlText(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
