/**
 * 胜负比率. Won and lost, compared in whole numbers: nothing lost is more than any ratio, nothing played is a ratio of 0.
 */
export interface Ratio {
  won: number
  lost: number
}

/** Order of two ratios; below 0 when the first is better. Cross-multiplied, so that no fraction is ever rounded. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [infiniteA, infiniteB] = [isInfinite(a), isInfinite(b)]
  if (infiniteA || infiniteB) return Number(infiniteB) - Number(infiniteA)
  const [one, other] = [played(a), played(b)]
  return other.won * one.lost - one.won * other.lost
}

function isInfinite({ won, lost }: Ratio): boolean {
  return lost === 0 && won > 0
}

function played(ratio: Ratio): Ratio {
  return ratio.lost === 0 ? { won: 0, lost: 1 } : ratio
}
