import { createHmac, timingSafeEqual } from 'node:crypto'
import { dayOf, dayWords, sealedWords } from '#shared/checkin/code'

/** Authentication code of these words under a secret, as hex. */
export function codeOf(secret: string, words: string): string {
  return createHmac('sha256', Buffer.from(secret, 'hex')).update(words).digest('hex')
}

/** Whether two codes are the same, in a time that tells nothing of where they differ. */
export function isSameCode(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The key of one member and day, out of their secret. */
export function dayKey(secret: string, memberId: string, day: number): string {
  return codeOf(secret, dayWords(memberId, day))
}

/** The code of a member’s card in a half minute; `isOld` as phones made it before there was a key of the day. */
export function cardCodeOf(
  secret: string,
  { memberId, window, isOld = false }: { memberId: string; window: number; isOld?: boolean }
): string {
  const key = isOld ? secret : dayKey(secret, memberId, dayOf(window))
  return codeOf(key, sealedWords(memberId, window))
}
