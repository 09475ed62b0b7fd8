import blossom from 'edmonds-blossom-fixed'
import type { WeighedField } from './field'

/** The perfect matching of least cost, as the mate of each vertex; undefined when somebody must stay alone. */
export function perfectMates({ size, a, b, costs }: WeighedField): number[] | undefined {
  if (size === 0) return []
  const dearest = costs.reduce((most, cost) => Math.max(most, cost), 0)
  const edges = Array.from(costs, (cost, pair): [number, number, number] => [
    a[pair] as number,
    b[pair] as number,
    dearest - cost,
  ])
  const mates = blossom(edges, true)
  return mates.length === size && mates.every((mate) => mate >= 0) ? mates : undefined
}

export function costOf({ a, b, costs }: WeighedField, mates: number[]): number {
  return costs.reduce((sum, cost, pair) => (mates[a[pair] as number] === b[pair] ? sum + cost : sum), 0)
}

/** Vertices that stay alone when as many as possible are paired. */
export function leftAlone(size: number, pairs: [number, number][]): number[] {
  const mates = blossom(
    pairs.map(([a, b]) => [a, b, 1]),
    true
  )
  return Array.from({ length: size }, (_none, vertex) => vertex).filter((vertex) => (mates[vertex] ?? -1) < 0)
}
