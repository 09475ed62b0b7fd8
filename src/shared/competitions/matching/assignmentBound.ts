import { assignmentPrices } from './assignmentPrices'
import type { WeighedField } from './field'

export interface Bound {
  /** Lower bound: no perfect matching costs less. */
  lower: number
  /** By pair: a perfect matching that contains the pair costs at least this much more than `lower`. */
  reduced: Float64Array
  /** Costs without the prices of the vertices, doubled to stay whole: the same matchings are best, and found sooner. */
  repriced: Float64Array
}

/**
 * A lower bound for every perfect matching; undefined when there is none. Two parts: `credits[p]` is what the first p
 * vertices pay to somebody behind them (they are an odd number, so at least one pair leaves them); the rest of each
 * cost is bounded by half an assignment problem, whose prices of rows and columns make one price for each vertex.
 */
export function assignmentBound(field: WeighedField): Bound | undefined {
  const { size, a, b, costs, credits } = field
  const paid = new Float64Array(size)
  for (let p = 1; p < size; p++) paid[p] = (paid[p - 1] as number) + (credits?.[p] ?? 0)
  const credit = (pair: number) => Math.abs((paid[b[pair] as number] as number) - (paid[a[pair] as number] as number))
  const prices = assignmentPrices(size, matrixOf(field, credit))
  if (!prices) return undefined
  const priceOf = (pair: number) => (prices[a[pair] as number] as number) + (prices[b[pair] as number] as number)
  return {
    lower: (paid[size - 1] as number) + prices.reduce((sum, price) => sum + price, 0) / 2,
    reduced: costs.map((cost, pair) => cost - credit(pair) - priceOf(pair) / 2),
    repriced: costs.map((cost, pair) => 2 * cost - priceOf(pair)),
  }
}

function matrixOf({ size, a, b, costs }: WeighedField, credit: (pair: number) => number): Float64Array {
  const matrix = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY)
  costs.forEach((cost, pair) => {
    const rest = cost - credit(pair)
    matrix[(a[pair] as number) * size + (b[pair] as number)] = rest
    matrix[(b[pair] as number) * size + (a[pair] as number)] = rest
  })
  return matrix
}
