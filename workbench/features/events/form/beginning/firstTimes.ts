import { dayStart } from '#shared/beijingTime'
import type { EventTimes } from '#shared/events/times'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MINUTE = 60_000
/** Days that people have, at the least, from the moment the form is opened. */
const AHEAD = 10
const SATURDAY = 6

/**
 * 先填好的时间. Of a form that is new: sign-up opens now; the event is on the first Saturday that is ten days off or more, from 9:00 to
 * 11:30; sign-up closes on the Wednesday before at 18:00, so that two working days are left to order food and buses.
 */
export function firstTimes(now: number): Record<keyof EventTimes, number> {
  const first = dayStart(now) + AHEAD * DAY
  const saturday = first + ((SATURDAY - weekdayOf(first) + 7) % 7) * DAY
  return {
    opensAt: now - (now % MINUTE),
    closesAt: saturday - 3 * DAY + 18 * HOUR,
    startsAt: saturday + 9 * HOUR,
    endsAt: saturday + 11.5 * HOUR,
  }
}

/** Of a day that begins then in Beijing: at its noon it is the same day everywhere that a computer may be set to. */
function weekdayOf(start: number): number {
  return new Date(start + 12 * HOUR).getUTCDay()
}
