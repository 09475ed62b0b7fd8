import { dayStart } from '../../beijingTime'
import type { OfferRule } from './rules'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MORNING = 8 * HOUR
const NIGHT = 21 * HOUR

interface Offering {
  offer: OfferRule
  closesAt: number
  startsAt: number
}

/**
 * When an offer made now ends: so many hours on, counted from 8:00 when it comes between 21 and 8. Nothing when that is
 * not before the start: such a place is for whoever comes to the door.
 */
export function offerEnds({ offer, closesAt, startsAt }: Offering, now: number): number | undefined {
  const isLate = now >= closesAt || now >= startsAt - DAY
  const from = outOfNight(now)
  const until = from + (isLate ? offer.lateHours : offer.hours) * HOUR
  return until < startsAt ? until : undefined
}

function outOfNight(now: number): number {
  const today = dayStart(now)
  if (now < today + MORNING) return today + MORNING
  return now >= today + NIGHT ? today + DAY + MORNING : now
}
