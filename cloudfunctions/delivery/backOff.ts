import type { RetryAfter } from '#server/wechat/errors/outcome'
import { nextMidnight } from '#shared/beijingTime'

const MINUTE = 60_000

/** With growing pauses this is about five hours of WeChat being away. */
const ATTEMPTS_AT_MOST = 20

/** Whether it is time to say so and to stop; `attempts` counts the present one. */
export function isTriedTooOften(attempts: number): boolean {
  return attempts > ATTEMPTS_AT_MOST
}

/** When the next attempt makes sense, after so many. */
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
