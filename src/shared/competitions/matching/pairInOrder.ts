import { type Field, filterPairs, type WeighedField } from './field'
import { leastCostMates } from './leastCostMates'

/** Limit of a pair's weight, times the number of vertices: sums and prices inside the matching stay below 2^53. */
const ROOM = 2 ** 52
/** Limit for one more layer alone; a layer that does not even fit into this is left undecided. */
const LAST_ROOM = 2 ** 51

export interface Pairing {
  /** Mate of each vertex. */
  mates: number[]
  /** Sum of each layer's costs. */
  sums: number[]
}

/**
 * The perfect matching whose first layer is least in sum, among these the one whose second layer is least, and so on;
 * undefined when no perfect matching exists. As many layers as fit into whole numbers are weighed together. What an
 * earlier matching has settled then needs less room: a pair that alone costs more than the settled sums is struck out.
 */
export function pairInOrder(field: Field): Pairing | undefined {
  let pairing: Pairing = { mates: [], sums: [] }
  for (;;) {
    const settled = pairing.sums
    const bounds = field.layers.map(
      (layer, index) => (settled[index] ?? Math.floor(field.size / 2) * dearestOf(layer)) + 1
    )
    const taken = layersThatFit(field, bounds, settled)
    if (taken <= settled.length)
      return { mates: pairing.mates, sums: field.layers.map((layer) => sumOf(field, layer, pairing.mates)) }
    const mates = leastCostMates(weigh(field, bounds, settled, taken))
    if (!mates) return undefined
    pairing = { mates, sums: field.layers.slice(0, taken).map((layer) => sumOf(field, layer, mates)) }
  }
}

/** Number of layers that are weighed together, the settled ones among them; the dearest pair decides. */
function layersThatFit({ size, layers }: Field, bounds: number[], settled: number[]): number {
  let dearest = 0
  for (const [index, layer] of layers.entries()) {
    dearest = dearest * (bounds[index] as number) + (settled[index] ?? dearestOf(layer))
    if (dearest > (index > settled.length ? ROOM / size : LAST_ROOM)) return index
  }
  return layers.length
}

function weigh(field: Field, bounds: number[], settled: number[], taken: number): WeighedField {
  const factors = bounds
    .slice(0, taken)
    .map((_bound, index) => bounds.slice(index + 1, taken).reduce((a, b) => a * b, 1))
  const costs = new Float64Array(field.a.length)
  const known = new Float64Array(field.a.length)
  for (const [index, factor] of factors.entries()) {
    const layer = field.layers[index] as Int32Array
    layer.forEach((cost, pair) => {
      costs[pair] = (costs[pair] as number) + cost * factor
      if (index < settled.length) known[pair] = costs[pair] as number
    })
  }
  const ceiling = settled.reduce((sum, each, index) => sum + each * (factors[index] as number), 0)
  const credits = creditsOf(field, factors)
  const weighed = { size: field.size, a: field.a, b: field.b, costs, ...(credits && { credits }) }
  return settled.length === 0 ? weighed : filterPairs(weighed, (pair) => (known[pair] as number) <= ceiling)
}

/**
 * Least cost of crossing each boundary: the first p vertices, if odd in number, must send somebody over the gap between
 * two levels.
 */
function creditsOf({ size, levels }: Field, factors: number[]): Float64Array | undefined {
  const factor = levels && factors[levels.layer]
  if (!factor) return undefined
  const { values } = levels
  return Float64Array.from({ length: size }, (_none, p) =>
    p % 2 === 1 ? ((values[p - 1] as number) - (values[p] as number)) ** 2 * factor : 0
  )
}

function dearestOf(layer: Int32Array): number {
  return layer.reduce((most, cost) => Math.max(most, cost), 0)
}

function sumOf({ a, b }: Field, layer: Int32Array, mates: number[]): number {
  return layer.reduce((sum, cost, pair) => (mates[a[pair] as number] === b[pair] ? sum + cost : sum), 0)
}
