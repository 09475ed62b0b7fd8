import { createHmac, timingSafeEqual } from 'node:crypto'

/** Authentication code of these words under a secret, as hex. */
export function codeOf(secret: string, words: string): string {
  return createHmac('sha256', Buffer.from(secret, 'hex')).update(words).digest('hex')
}

/** Whether two codes are the same, in a time that tells nothing of where they differ. */
export function isSameCode(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
