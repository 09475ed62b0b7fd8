import type { AskLine } from '#shared/events/enrol/matchLines'
import { keyOfAsk } from '#shared/events/enrol/settled'

/** Lines that are open at once: with more nobody sees which to answer, and a slow phone draws them for seconds. */
export const OPEN_AT_ONCE = 3

/** 要您定. The lines up to the third that is open, in their order; how many more come when those are settled. */
export function openAsks(asks: AskLine[], settled: ReadonlyMap<string, string>) {
  const open = asks.filter((ask) => !settled.has(keyOfAsk(ask)))
  const now = new Set(open.slice(0, OPEN_AT_ONCE))
  return {
    shown: asks.filter((ask) => now.has(ask) || settled.has(keyOfAsk(ask))),
    later: Math.max(0, open.length - OPEN_AT_ONCE),
  }
}
