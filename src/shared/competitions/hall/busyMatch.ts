/** 别的比赛占着的一场. A planned match of another competition in the same hall: its table, its time, and who may play in it. */
export interface BusyMatch {
  /** Name of the competition, and the number of the match in it. */
  name: string
  number: number
  table: number
  startsAt: number
  minutes: number
  restMinutes: number
  people: readonly string[]
}

type Time = Pick<BusyMatch, 'startsAt' | 'minutes' | 'restMinutes'>

const MINUTE = 60_000

/** Both lie on their tables at one moment. */
export function overlaps(one: Time, other: Time): boolean {
  return isApartLess(one, other, 0)
}

/** Whoever plays in both has not the rest in between, the longer one of the two. */
export function isTooNear(one: Time, other: Time): boolean {
  return isApartLess(one, other, Math.max(one.restMinutes, other.restMinutes))
}

function isApartLess(one: Time, other: Time, rest: number): boolean {
  return (
    one.startsAt < other.startsAt + (other.minutes + rest) * MINUTE &&
    other.startsAt < one.startsAt + (one.minutes + rest) * MINUTE
  )
}
