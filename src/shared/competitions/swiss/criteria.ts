import type { Contender } from './contender'
import { sideBreaks } from './sides'

/** 回避. Number of games that the two have played before. */
export function rematches(a: Contender, b: Contender): number {
  return a.met.get(b.id) ?? 0
}

/** 先后手限制. Number of the two who must break the rule of sides, if the better way round is taken. */
export function brokenSides(a: Contender, b: Contender): number {
  return Math.min(sideBreaks(a.sides, b.sides), sideBreaks(b.sides, a.sides))
}

/** 同单位. 1 for two of the same unit, else 0. */
export function colleagues(a: Contender, b: Contender): number {
  return Number(a.unit !== undefined && a.unit === b.unit)
}

/** 积分差的平方. Counted in whole steps of the field. */
export function squaredDifference(a: Contender, b: Contender): number {
  return (a.level - b.level) ** 2
}

/** 先后手愿望. 1 when both want the same side, 2 when one of them must have it. */
export function clashingWishes(a: Contender, b: Contender): number {
  if (!a.wish || !b.wish || a.wish.side !== b.wish.side) return 0
  return a.wish.absolute || b.wish.absolute ? 2 : 1
}

/**
 * 上半区对下半区. Distance of two entrants' places from the ideal; takes all contenders in their order. Within a score group
 * one stands half a group behind the other; whoever must leave an odd group is its last, and meets the first of the
 * next.
 */
export function halvesOf(contenders: Contender[]): (a: number, b: number) => number {
  const starts = contenders.map(({ level }) => contenders.findIndex((other) => other.level === level))
  const sizes = new Map<number, number>()
  for (const start of starts) sizes.set(start, (sizes.get(start) ?? 0) + 1)
  return (a, b) => {
    const [upper, lower] = [starts[a] as number, starts[b] as number]
    const size = sizes.get(upper) as number
    if (upper !== lower) return upper + size - 1 - a + (b - lower)
    const floaters = (upper % 2) + ((upper + size) % 2)
    return Math.abs(b - a - Math.floor((size - floaters) / 2))
  }
}
