const HOUR = 3_600_000
/** So long a place is kept for somebody who joins the union on the way to it. */
export const KEPT_MS = 72 * HOUR

/** 留着的名额. A place that is kept while somebody’s application is under way; `seat` is how they stand in the book until then. */
export interface KeptPlace {
  eventId: string
  title: string
  seat: string
  until: number
}

/** Until when, for whoever asks now: never beyond the end of sign-up. */
export function keptUntil({ closesAt }: { closesAt: number }, now: number): number {
  return Math.min(now + KEPT_MS, closesAt)
}

/** Places of one event that may be kept at once: a tenth of them, so that applications alone never fill it. */
export function mostKept({ capacity }: { capacity: number }): number {
  return Math.max(1, Math.floor(capacity / 10))
}
