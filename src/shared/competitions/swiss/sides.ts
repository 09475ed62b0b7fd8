/** 先手 or 后手. The side that moves first, or the other. */
export type Side = 'first' | 'second'

/** Side that an entrant wants next: `absolute` when the other side would break a rule. */
export interface SideWish {
  side: Side
  absolute: boolean
}

/** Number of first moves minus second moves. */
export function surplusOf(sides: Side[]): number {
  return sides.reduce((sum, side) => sum + (side === 'first' ? 1 : -1), 0)
}

/**
 * Whether an entrant may have this side: never three times the same in a row, never three more of one than of the
 * other. Unplayed rounds do not count.
 */
export function mayPlay(sides: Side[], side: Side): boolean {
  const third = sides.length >= 2 && sides.slice(-2).every((each) => each === side)
  return !third && Math.abs(surplusOf([...sides, side])) <= 2
}

/**
 * Side that an entrant wants next: the opposite of the surplus, else of the last game; undefined before the first game.
 */
export function wishOf(sides: Side[]): SideWish | undefined {
  const surplus = surplusOf(sides)
  const last = sides.at(-1)
  if (last === undefined) return undefined
  const allowed = (['first', 'second'] as const).filter((side) => mayPlay(sides, side))
  const [only] = allowed
  if (allowed.length === 1 && only) return { side: only, absolute: true }
  return { side: surplus === 0 ? otherSide(last) : surplus > 0 ? 'second' : 'first', absolute: allowed.length === 0 }
}

export function otherSide(side: Side): Side {
  return side === 'first' ? 'second' : 'first'
}

/** Number of the two who break a rule when `first` moves first. */
export function sideBreaks(first: Side[], second: Side[]): number {
  return Number(!mayPlay(first, 'first')) + Number(!mayPlay(second, 'second'))
}
