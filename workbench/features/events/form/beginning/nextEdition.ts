import { laterBy, WEEK_MS } from '#shared/events/series/laterBy'
import type { EventWords } from '../eventWords'

/** How far ahead the next edition is, in weeks: the weekday stays. */
export const EDITION_WEEKS = [1, 4, 52] as const

/** The weeks that an officer most likely means: a year on, or the first of the others that is still to come. */
export function likelyWeeks(startsAt: number, now: number): number {
  const ahead = Math.max(1, Math.ceil((now + WEEK_MS - startsAt) / WEEK_MS))
  return Math.max(ahead, 52)
}

/** 再办一届. The words of an event, with every time so many weeks later and the next number in its name. */
export function nextEdition(words: EventWords, weeks: number): EventWords {
  // What was given out after the last one is not of the next.
  return { ...laterBy(words, weeks), takeaways: [] }
}
