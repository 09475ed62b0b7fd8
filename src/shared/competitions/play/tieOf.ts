import type { Tiebreak } from '../standings/tiebreak'
import type { TiebreakValue } from '../standings/tiebreakValue'

interface Ranked {
  points: number
  values: TiebreakValue[]
}

/** One line of the explanation: the values of the two, and whether it is the one that decides. */
export interface TieStep {
  tiebreak: Tiebreak
  values: [TiebreakValue, TiebreakValue]
  decides: boolean
}

/**
 * 同分怎么排. What is compared between two who have the same points, down to what decides; nothing of two whose points
 * differ. Two who are equal in everything share their place: then no line decides.
 */
export function tieOf(one: Ranked, other: Ranked, order: readonly Tiebreak[]): TieStep[] {
  if (one.points !== other.points) return []
  const differs = order.findIndex((_tiebreak, at) => `${one.values[at]}` !== `${other.values[at]}`)
  return order.slice(0, differs < 0 ? order.length : differs + 1).map((tiebreak, at) => ({
    tiebreak,
    values: [one.values[at] ?? 0, other.values[at] ?? 0],
    decides: at === differs,
  }))
}
