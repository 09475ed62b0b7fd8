import { assignmentBound } from './assignmentBound'
import { filterPairs, type WeighedField } from './field'
import { costOf, perfectMates } from './perfectMates'

/** Largest number of pairs that are looked at all at once. */
const ALL_AT_ONCE = 3000
const NEAREST = 6
/** Widening goes on while it brings the gap between the bounds down to this share of what it was. */
const WORTH_WIDENING = 0.5

/**
 * The perfect matching of least sum, exactly; undefined when there is none. Large fields begin with the nearest pairs
 * of each vertex, widened until a perfect matching exists. Its sum is an upper bound: with a lower bound from the
 * assignment problem every pair that no better matching can contain is struck out, and what is left is solved for good.
 */
export function leastCostMates(field: WeighedField): number[] | undefined {
  if (field.costs.length <= ALL_AT_ONCE) return perfectMates(field)
  const bound = assignmentBound(field)
  if (!bound) return undefined
  const { lower, reduced } = bound
  const repriced = { ...field, costs: bound.repriced }
  const ranks = nearness(field, reduced)
  let before = Number.POSITIVE_INFINITY
  for (let width = NEAREST; ; width *= 3) {
    const mates = perfectMates(filterPairs(repriced, (pair) => (ranks[pair] as number) < width))
    if (width >= field.size) return mates
    if (!mates) continue
    const slack = costOf(field, mates) - lower
    if (slack === 0) return mates
    const isFew = 2 * reduced.filter((more) => more <= slack).length <= reduced.length
    if (isFew || slack > before * WORTH_WIDENING)
      return perfectMates(filterPairs(repriced, (pair) => (reduced[pair] as number) <= slack))
    before = slack
  }
}

/**
 * Rank of each pair among the pairs of one of its two vertices, by nearness and within the same order of magnitude, so
 * that the few who must leave their score group find somebody too. Equal ones stand in a scattered order.
 */
function nearness({ size, a, b, costs }: WeighedField, reduced: Float64Array): Int32Array {
  const pairsOf: number[][] = Array.from({ length: size }, () => [])
  costs.forEach((_cost, pair) => {
    pairsOf[a[pair] as number]?.push(pair)
    pairsOf[b[pair] as number]?.push(pair)
  })
  const ranks = new Int32Array(costs.length).fill(size)
  for (const pairs of pairsOf) {
    pairs.sort((one, other) => (reduced[one] as number) - (reduced[other] as number) || scatter(one) - scatter(other))
    const seen = new Map<number, number>()
    for (const pair of pairs) {
      const magnitude = magnitudeOf(reduced[pair] as number)
      const rank = seen.get(magnitude) ?? 0
      seen.set(magnitude, rank + 1)
      ranks[pair] = Math.min(ranks[pair] as number, rank)
    }
  }
  return ranks
}

function scatter(pair: number): number {
  return Math.imul(pair + 1, 0x9e3779b1) >>> 0
}

/**
 * Number of times that a cost can be halved before it is less than one; exact on every machine, as a logarithm is not.
 */
function magnitudeOf(cost: number): number {
  return cost < 1 ? Math.ceil(cost) : 1 + magnitudeOf(cost / 2)
}
