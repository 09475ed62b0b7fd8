import type { RetryAfter } from '#server/wechat/errors/outcome'
import { nextMidnight } from '#shared/beijingTime'

const MINUTE = 60_000

/** Limit of attempts; with growing pauses they last for about five hours of WeChat being away. */
const ATTEMPTS_AT_MOST = 20

/** Whether sending is to be given up with a sentence; `attempts` counts the present one. */
export function isTriedTooOften(attempts: number): boolean {
  return attempts > ATTEMPTS_AT_MOST
}

/** Time of the next attempt after this many. */
export function againAt(after: RetryAfter, attempts: number, now: number): number {
  switch (after) {
    case 'midnight':
      return nextMidnight(now)
    case 'minute':
      return now + MINUTE
    case 'backoff':
      return now + Math.min(30 * MINUTE, 2 ** Math.min(attempts, ATTEMPTS_AT_MOST) * 1000 * (1 + Math.random()))
  }
}
