import type { CaseKind } from './case'

/** 记分牌. What everybody may read of how cases are answered, this year; small groups are not in it. */
export interface CaseScore {
  year: number
  said: number
  answered: number
  inTime: number
  /** Missing while fewer than five have rated. */
  rated?: { count: number; good: number }
  open: number
  late: number
  /** When the oldest that is open was said. */
  oldestAt?: number
  kinds: KindScore[]
}

export interface KindScore {
  kind: CaseKind
  said: number
  answered: number
  inTime: number
}

/** The smallest group that is shown: of fewer people one might guess who said it. */
export const SMALLEST_GROUP = 5

/**
 * Leaves out small groups. Where they come to less than a group together, the sum of all would tell them by subtraction: then the
 * smallest of the others goes as well.
 */
export function withoutSmall<Group extends { said: number }>(groups: readonly Group[]): Group[] {
  const largestFirst = [...groups].sort((one, other) => other.said - one.said)
  const shown = largestFirst.filter(({ said }) => said >= SMALLEST_GROUP)
  const hidden = largestFirst.slice(shown.length)
  const sum = hidden.reduce((total, { said }) => total + said, 0)
  return sum > 0 && sum < SMALLEST_GROUP ? shown.slice(0, -1) : shown
}
