import { SHOWING_WORDS, type Showing } from '#shared/brands/record'
import type { Entrant } from '#shared/competitions/play/competition'

const DAY = 24 * 3_600_000
const MANY = 5

/** Some of those who played last year want their record shown. */
export function seedShowings(entrants: Entrant[], now: number): Showing[] {
  return entrants
    .filter(({ personId }) => personId)
    .slice(0, MANY)
    .map(({ personId }, at) => ({ id: personId, key: `r${at + 1}`, words: SHOWING_WORDS, at: now - (20 + at) * DAY }))
}
