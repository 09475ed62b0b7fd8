import { dayStart, inBeijing } from '../beijingTime'

const HOUR = 3_600_000
const FROM = 21
const TO = 8

/**
 * 免打扰. From nine in the evening to eight in the morning pushes and reminders wait, unless they are about safety or a
 * person's own registration.
 */
export function isQuiet(at: number): boolean {
  const hour = inBeijing(at).hour()
  return hour >= FROM || hour < TO
}

/** The moment itself, or the end of the quiet hours it falls into. */
export function afterQuietHours(at: number): number {
  if (!isQuiet(at)) return at
  const morning = dayStart(at) + TO * HOUR
  return at < morning ? morning : morning + 24 * HOUR
}
