/** Longest time that a call may be under way; a call begun inside a window must arrive inside it. */
const UNDER_WAY_MS = 60_000

/**
 * Time for which WeChat shows one message per id, from the first attempt on: a template message for ten minutes
 * (docs/wechat.md 1.1), a mass call for a day (1.3), a mini-program message not at all.
 */
const WINDOW_MS = { template: 10 * 60_000, mass: 24 * 3_600_000, subscribe: 0 }

/** Whether a message that WeChat may have already can be asked for again without a second one on the phone. */
export function canAskAgain(way: keyof typeof WINDOW_MS, firstTriedAt: number, now: number): boolean {
  return now - firstTriedAt < WINDOW_MS[way] - UNDER_WAY_MS
}
