import { otherSide, type Side, type SideWish, sideBreaks, surplusOf, wishOf } from './sides'

/** The rule that decided who moves first; the rules are listed in the order in which they are asked. */
export type SideReason = 'rule' | 'wishes' | 'absoluteWish' | 'surplus' | 'lastDifference' | 'board'

export interface SideDecision {
  /** Side of the entrant with the smaller number. */
  side: Side
  reason: SideReason
}

/**
 * 先后手. Takes the sides that both have played so far (oldest first; `a` has the smaller number) and the table.
 * Fewest breaks of the side rules, then wishes: an absolute one, the larger surplus, the latest game in which the two
 * had different sides turned round, at last the table: the smaller number moves first at odd tables.
 */
export function decideSides(a: Side[], b: Side[], table: number): SideDecision {
  const [wishA, wishB] = [wishOf(a), wishOf(b)]
  const wishes = decideByWishes(wishA, wishB)
  const breaks = sideBreaks(a, b) - sideBreaks(b, a)
  if (breaks !== 0) return decided(breaks < 0 ? 'first' : 'second', wishes?.reason ?? 'rule')
  if (wishes) return wishes
  if (wishA && wishB) {
    const surplus = Math.abs(surplusOf(a)) - Math.abs(surplusOf(b))
    if (surplus !== 0) return decided(surplus > 0 ? wishA.side : otherSide(wishB.side), 'surplus')
    const latest = latestDifference(a, b)
    if (latest) return decided(otherSide(latest), 'lastDifference')
  }
  return decided(table % 2 === 1 ? 'first' : 'second', 'board')
}

function decideByWishes(a: SideWish | undefined, b: SideWish | undefined): SideDecision | undefined {
  if (a && b && a.side === b.side) {
    if (a.absolute === b.absolute) return undefined
    return decided(a.absolute ? a.side : otherSide(b.side), 'absoluteWish')
  }
  if (a) return decided(a.side, 'wishes')
  return b && decided(otherSide(b.side), 'wishes')
}

/** Side of `a` in the latest game, counted from the last, in which the two had different sides. */
function latestDifference(a: Side[], b: Side[]): Side | undefined {
  for (let back = 1; back <= Math.min(a.length, b.length); back++) {
    if (a.at(-back) !== b.at(-back)) return a.at(-back)
  }
  return undefined
}

function decided(side: Side, reason: SideReason): SideDecision {
  return { side, reason }
}
