import { dayStart, inBeijing } from '../beijingTime'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** People are on their way home for as long. */
const WAIT_MS = HOUR_MS
const MORNING = 9
const EVENING = 20

/** When those who came are asked how it was: an hour after the end, and never from 20 to 9 o’clock. */
export function askAt(endsAt: number): number {
  const at = endsAt + WAIT_MS
  const hour = inBeijing(at).hour()
  if (hour < MORNING) return dayStart(at) + MORNING * HOUR_MS
  return hour < EVENING ? at : dayStart(at) + DAY_MS + MORNING * HOUR_MS
}

/** An event whose end is longer ago asks nobody any more: it was over before anybody stood still. */
export const ASKED_WITHIN_MS = 2 * 86_400_000
