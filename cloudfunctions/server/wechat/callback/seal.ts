import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/**
 * Block of the PKCS#7 padding: 32 bytes and not 16 as the cipher itself has, so that Node's own check would refuse half
 * of all messages.
 */
const BLOCK = 32
const RANDOM = 16
const LENGTH = 4

type Key = { aesKey: Buffer; appId: string }

/** Encrypts a reply: 16 random bytes, the length, the text, the appid, padding (docs/wechat.md 4). */
export function seal(text: string, { aesKey, appId }: Key, random = randomBytes(RANDOM)): string {
  const message = Buffer.from(text)
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32BE(message.length)
  const plain = Buffer.concat([random, length, message, Buffer.from(appId)])
  const pad = BLOCK - (plain.length % BLOCK)
  const cipher = createCipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]).toString('base64')
}

/** Text of an encrypted message; nothing when it was not sealed with this key for this account. */
export function unseal(sealed: string, { aesKey, appId }: Key): string | undefined {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length === 0 || bytes.length % BLOCK !== 0) return undefined
  const decipher = createDecipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, 16)).setAutoPadding(false)
  const plain = withoutPadding(Buffer.concat([decipher.update(bytes), decipher.final()]))
  if (!plain || plain.length < RANDOM + LENGTH) return undefined
  const start = RANDOM + LENGTH
  const end = start + plain.readUInt32BE(RANDOM)
  if (end > plain.length || plain.subarray(end).toString() !== appId) return undefined
  return plain.subarray(start, end).toString('utf8')
}

function withoutPadding(padded: Buffer): Buffer | undefined {
  const pad = padded.at(-1) ?? 0
  if (pad < 1 || pad > BLOCK) return undefined
  const end = padded.length - pad
  return padded.subarray(end).every((byte) => byte === pad) ? padded.subarray(0, end) : undefined
}
