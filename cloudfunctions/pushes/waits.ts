import type { RetryAfter } from '#server/wechat/outcome'
import { nextMidnight } from '#shared/beijingTime'

const MINUTE = 60_000

/** With growing pauses this is about five hours of WeChat being away. */
export const PASSES_AT_MOST = 20

/** When the next attempt makes sense. */
export function againAt(after: RetryAfter, passes: number, now: number): number {
  switch (after) {
    case 'midnight':
      return nextMidnight(now)
    case 'minute':
      return now + MINUTE
    case 'backoff':
      return now + Math.min(30 * MINUTE, 2 ** passes * 1000 * (1 + Math.random()))
  }
}
