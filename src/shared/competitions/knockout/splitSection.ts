import { drawOrder } from '../random'
import { type Draw, type Drawn, halvings, keyAt } from './drawn'
import { leastCostSplit } from './leastCostSplit'

/**
 * Splits a section into the half with its first entrant and the other half. First and second are parted; seeds 3–4,
 * 5–8, … go half and half; of those with a bye as many to each side as the lines allow; all the others fill up. Within
 * these numbers the units are split as evenly as possible, at equal merit by lot.
 */
export function splitSection(draw: Draw): [Drawn[], Drawn[]] {
  const { entrants, level, random } = draw
  const classes = classesOf(draw)
  const members = drawOrder(entrants, random).map((entrant) => ({
    entrant,
    key: keyAt(entrant, level),
    group: classes.findIndex((each) => each.members.has(entrant)),
  }))
  const splits = drawOrder(quotasOf(classes, draw.size / 2), random).map((quotas) => leastCostSplit(members, quotas))
  const best = splits.reduce((least, split) => (split.cost < least.cost ? split : least))
  const chosen = new Set(best.chosen.map(({ entrant }) => entrant))
  return [entrants.filter((entrant) => chosen.has(entrant)), entrants.filter((entrant) => !chosen.has(entrant))]
}

/**
 * Entrants among whom the lot may exchange: the same tier of seeds (0: the first, 1: the second, 2: 3–4, …), with a bye
 * or without.
 */
interface PlacedClass {
  members: Set<Drawn>
  /** Tier of the seeds; −1 for entrants who are not placed at all. */
  tier: number
  /** Number of lines that each of them takes. */
  lines: number
}

function classesOf({ entrants, seeds, size }: Draw): PlacedClass[] {
  const byes = size - entrants.length
  const placed = Math.max(seeds, byes)
  const names = entrants.map((_entrant, index) => ({
    tier: index < placed ? halvings(index + 1) : -1,
    lines: index < byes ? 2 : 1,
  }))
  const classes: PlacedClass[] = []
  for (const [index, { tier, lines }] of names.entries()) {
    const last = classes.at(-1)
    const entrant = entrants[index] as Drawn
    if (last && last.tier === tier && last.lines === lines) last.members.add(entrant)
    else classes.push({ members: new Set([entrant]), tier, lines })
  }
  return classes
}

/** All ways to say how many of each class go with the first entrant, so that the lines of that half are just filled. */
function quotasOf(classes: PlacedClass[], lines: number): number[][] {
  let ways: number[][] = [[]]
  for (const placed of classes) ways = ways.flatMap((way) => sharesOf(placed, lines).map((share) => [...way, share]))
  return ways.filter((way) => isFilled(way, classes, lines))
}

function sharesOf({ members: { size }, tier }: PlacedClass, lines: number): number[] {
  if (tier === 0) return [1]
  if (tier === 1) return [0]
  if (tier > 1) return [...new Set([Math.floor(size / 2), Math.ceil(size / 2)])]
  return Array.from({ length: Math.min(size, lines) + 1 }, (_none, share) => share)
}

/** True when a way fills just the lines of a half, and takes half of each tier, give or take one. */
function isFilled(way: number[], classes: PlacedClass[], lines: number): boolean {
  const taken = way.reduce((sum, share, index) => sum + share * (classes[index]?.lines ?? 0), 0)
  const tiers = new Set(classes.map(({ tier }) => tier).filter((tier) => tier > 1))
  const isHalved = [...tiers].every((tier) => {
    const [mine, all] = way.reduce(
      ([share, size], each, index) => {
        const placed = classes[index]
        return placed?.tier === tier ? [share + each, size + placed.members.size] : [share, size]
      },
      [0, 0]
    )
    return Math.abs(2 * mine - all) <= 1
  })
  return taken === lines && isHalved
}
