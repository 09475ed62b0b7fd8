import type { Step } from '#server/agenda'
import { dayStart, nextMidnight } from '#shared/beijingTime'

export const MINUTE_MS = 60_000

/** Longer than a run can take; whoever was killed with a row loses it so soon. */
export const HELD_MS = 75_000

/** So long nobody finds out about a row that came nearer meanwhile. */
export const A_NAP_MS = 5000

/** The first full minute at or after this moment: then the timer looks. */
export function fullMinute(at: number): number {
  return Math.ceil(at / MINUTE_MS) * MINUTE_MS
}

/** When a step is looked at again without anybody asking. */
export function restUntil(every: Step['every'], now: number): number {
  if (typeof every === 'number') return fullMinute(now + every)
  const [hour = 0, minute = 0] = every.split(':').map(Number)
  const inTheDay = (hour * 60 + minute) * MINUTE_MS
  const today = dayStart(now) + inTheDay
  return today > now ? today : nextMidnight(now) + inTheDay
}
