import { clockText, daysAway, dayText, nearText } from '#shared/beijingTime'

/** A moment in words: 「后天 8:30」 when it is near, 「10 月 24 日 8:30」 when it is not. */
export function whenText(at: number, now: number): string {
  const away = daysAway(at, now)
  return away >= -1 && away <= 2 ? nearText(at, now) : `${dayText(at, now)} ${clockText(at)}`
}
