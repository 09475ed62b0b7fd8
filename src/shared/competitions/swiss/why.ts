import type { Contender } from './contender'
import type { SideReason } from './decideSides'
import type { Side } from './sides'

/** 对阵缘由. What decided that these two meet and who moves first. Points and sides are those before the round. */
export interface PairingReason {
  round: number
  points: { first: number; second: number }
  /** Number of games that the two have already played against each other. */
  meetings: number
  /** 同单位. Only set where the round avoids it. */
  sameUnit?: boolean
  /** Sides of all games so far, oldest first. */
  sides: { first: Side[]; second: Side[] }
  /** Rule that gave the first move. */
  firstMove: SideReason
}

interface Met {
  first: Contender
  second: Contender
  firstMove: SideReason
  round: number
  avoidsSameUnit: boolean
}

export function whyOf({ first, second, firstMove, round, avoidsSameUnit }: Met): PairingReason {
  return {
    round,
    points: { first: first.points, second: second.points },
    meetings: first.met.get(second.id) ?? 0,
    ...(avoidsSameUnit && { sameUnit: first.unit !== undefined && first.unit === second.unit }),
    sides: { first: first.sides, second: second.sides },
    firstMove,
  }
}
