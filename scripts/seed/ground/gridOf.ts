import communities from '../communities.json'
import type { Dice } from '../dice'

/** Number of grids into which the street is divided. */
export const GRIDS = 71

export function gridId(number: number): string {
  return `grid-${String(number).padStart(2, '0')}`
}

/** Number of the last grid of each community, and 0 before: the grids go by the number of enterprises. */
export function gridEdges(): number[] {
  const total = communities.reduce((sum, { enterprises }) => sum + enterprises, 0)
  const edges = [0]
  let before = 0
  for (const { enterprises } of communities) {
    before += enterprises
    edges.push(Math.round((before * GRIDS) / total))
  }
  return edges
}

/** Spreads the 71 grids over the 13 communities, in proportion to their enterprises; a grid crosses no border. */
export function openGrids(dice: Dice): (unionId: string) => string {
  const edges = gridEdges()
  const next = communities.map(() => 0)
  return (unionId) => {
    const known = Number(unionId.match(/^union-c(\d+)$/)?.[1] ?? 0) - 1
    // An enterprise with a union of its own lies in some community too.
    const community = known >= 0 ? known : dice.below(communities.length)
    const from = edges[community] ?? 0
    const among = (edges[community + 1] ?? GRIDS) - from
    const turn = next[community] ?? 0
    next[community] = turn + 1
    return gridId(from + (turn % among) + 1)
  }
}
