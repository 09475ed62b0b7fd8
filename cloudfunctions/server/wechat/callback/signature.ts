import { createHash, timingSafeEqual } from 'node:crypto'

/** WeChat's signature: the SHA-1 of all parts, sorted and joined (docs/wechat.md 4). */
export function signatureOf(...parts: string[]): string {
  return createHash('sha1').update(parts.sort().join('')).digest('hex')
}

/** Checks a signature in the same time wherever it begins to differ. */
export function isSigned(signature: string, ...parts: string[]): boolean {
  const expected = Buffer.from(signatureOf(...parts))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
