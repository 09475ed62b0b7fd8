import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { stringify } from 'lossless-json'
import { hex } from '../trouble/random'
import type { CallbackAddress } from './address'
import { asXml, type PushFields } from './asXml'

type Sealed = { query: URLSearchParams; body: string; contentType: string }

/** Makes one push as it leaves WeChat: signed, and sealed when the account has a key (docs/wechat.md 4). */
export function sealPush(
  address: CallbackAddress,
  fields: PushFields,
  { at, random }: { at: number; random: () => number }
): Sealed {
  const { token, aesKey, format = 'xml' } = address
  const write = format === 'json' ? (given: PushFields) => stringify(given) ?? '{}' : asXml
  const [timestamp, nonce] = [String(Math.floor(at / 1000)), hex(random, 10)]
  const query = new URLSearchParams({ signature: sign(token, timestamp, nonce), timestamp, nonce })
  query.set('openid', String(fields.FromUserName))
  const contentType = format === 'json' ? 'application/json' : 'text/xml'
  if (aesKey === undefined) return { query, contentType, body: write(fields) }

  const Encrypt = encrypt(write(fields), address.appId, aesKey, hex(random, 16))
  query.set('encrypt_type', 'aes')
  query.set('msg_signature', sign(token, timestamp, nonce, Encrypt))
  return { query, contentType, body: write({ ToUserName: String(fields.ToUserName), Encrypt }) }
}

/** The greeting that an address must answer before anything is pushed to it. */
export function sealGreeting({ token }: CallbackAddress, at: number, random: () => number) {
  const [timestamp, nonce, echostr] = [String(Math.floor(at / 1000)), hex(random, 10), hex(random, 19)]
  const query = new URLSearchParams({ signature: sign(token, timestamp, nonce), echostr, timestamp, nonce })
  return { query, echostr }
}

/**
 * The text of a passive reply, opened when it is sealed; undefined when the body is empty or `success`. Throws when a
 * sealed one is not signed with this token.
 */
export function openReply(body: string, { token, aesKey, appId }: CallbackAddress): string | undefined {
  if (body === '' || body === 'success') return undefined
  if (aesKey === undefined) return contentOf(body)
  const [sealed = '', timestamp = '', nonce = ''] = ['Encrypt', 'TimeStamp', 'Nonce'].map((name) => field(body, name))
  if (field(body, 'MsgSignature') !== sign(token, timestamp, nonce, sealed)) throw new Error('unsigned reply')
  return contentOf(decrypt(sealed, appId, aesKey))
}

export function sign(...parts: string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')
}

function encrypt(text: string, appId: string, aesKey: string, random: string): string {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(text))
  const plain = Buffer.concat([Buffer.from(random), length, Buffer.from(text), Buffer.from(appId)])
  const pad = 32 - (plain.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return cipher.update(Buffer.concat([plain, Buffer.alloc(pad, pad)])).toString('base64')
}

function decrypt(sealed: string, appId: string, aesKey: string): string {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = decipher.update(Buffer.from(sealed, 'base64'))
  const end = 20 + plain.readUInt32BE(16)
  const trailer = plain.subarray(end, plain.length - (plain.at(-1) ?? 0)).toString()
  if (trailer !== appId) throw new Error('a reply for another account')
  return plain.subarray(20, end).toString()
}

function contentOf(xml: string): string {
  const text = field(xml, 'Content')
  if (text === undefined) throw new Error('a reply that WeChat cannot read')
  return text
}

function field(xml: string, name: string): string | undefined {
  const inner = new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([\\s\\S]*?)(?:\\]\\]>)?</${name}>`).exec(xml)?.[1]
  return inner?.replaceAll(']]]]><![CDATA[>', ']]>')
}
