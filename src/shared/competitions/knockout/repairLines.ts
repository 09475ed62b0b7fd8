import { crowdingOf, excessOf, exchange, isHelpful } from './crowding'
import { type Drawn, halvings } from './drawn'

export interface Tried {
  lines: (string | null)[]
  excess: number[]
}

/**
 * Exchanges two entrants who may stand in each other's place, as long as that keeps some unit apart longer: seeds of
 * the same tier, with a bye both or neither; and all the unplaced among themselves. Takes the entrants in the order of
 * the draw.
 */
export function repairLines(lines: (string | null)[], order: Drawn[], seeds: number): Tried {
  const byId = new Map(order.map((entrant) => [entrant.id, entrant]))
  const classes = new Map(order.map((entrant, index) => [entrant, classOf(index, seeds, lines.length - order.length)]))
  const crowding = crowdingOf(lines.map((id) => (id === null ? null : (byId.get(id) ?? null))))
  const mayExchange = (a: number, b: number) => {
    const [one, other] = [crowding.lines[a], crowding.lines[b]]
    return one && other && classes.get(one) === classes.get(other)
  }
  for (let isBetter = excessOf(crowding).some((each) => each > 0); isBetter; ) {
    isBetter = false
    for (let a = 0; a < lines.length; a++) {
      for (let b = a + 1; b < lines.length; b++) {
        if (!mayExchange(a, b) || !isHelpful(crowding, a, b)) continue
        exchange(crowding, a, b)
        isBetter = true
      }
    }
  }
  return { lines: crowding.lines.map((entrant) => entrant?.id ?? null), excess: excessOf(crowding) }
}

/**
 * Compares two draws; below 0 when the first keeps units apart longer: the first halving in which they differ decides.
 */
export function compareExcess(one: Tried, other: Tried): number {
  const level = one.excess.findIndex((each, index) => each !== other.excess[index])
  return level < 0 ? 0 : (one.excess[level] ?? 0) - (other.excess[level] ?? 0)
}

function classOf(index: number, seeds: number, byes: number): string {
  return index < seeds ? `tier ${halvings(index + 1)} ${index < byes}` : 'unplaced'
}
