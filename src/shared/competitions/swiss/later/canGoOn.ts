import { leftAlone } from '../../matching/perfectMates'

/** Who may still meet whom: the places of those who may, by place. */
export type Meetable = readonly ReadonlySet<number>[]

/** Steps after which a search gives up; a field that needs them has some dozen people at most. */
const STEPS = 20_000

/** Whether so many more rounds can be played in which nobody meets twice; false also where the search ended without an answer. */
export function canGoOn(open: Meetable, rounds: number, budget = { steps: STEPS }): boolean {
  if (rounds <= 0) return true
  if (open.some((mates) => mates.size < rounds)) return false
  if (leftAlone(open.length, pairsOf(open)).length > 0) return false
  if (rounds === 1 || isRoomy(open.length, rounds, open)) return true
  for (const mates of matchingsOf(open, budget)) if (canGoOn(without(open, mates), rounds - 1, budget)) return true
  return false
}

/** Where everybody may meet half of the field even in the last round, a round can always be found (Dirac). */
function isRoomy(size: number, rounds: number, open: Meetable): boolean {
  return open.every((mates) => 2 * (mates.size - (rounds - 1)) >= size)
}

/** Every way to pair all of them, one after another; whoever has the fewest choices first. */
function* matchingsOf(open: Meetable, budget: { steps: number }): Generator<[number, number][]> {
  const mates: [number, number][] = []
  yield* extend(new Set(open.keys()))

  function* extend(free: Set<number>): Generator<[number, number][]> {
    if (free.size === 0) return yield [...mates]
    if (budget.steps-- <= 0) return
    const [one, choices] = tightest(free)
    for (const other of choices) {
      free.delete(one)
      free.delete(other)
      mates.push([one, other])
      yield* extend(free)
      mates.pop()
      free.add(one)
      free.add(other)
    }
  }

  function tightest(free: Set<number>): [number, number[]] {
    let best: [number, number[]] | undefined
    for (const one of free) {
      const choices = [...(open[one] ?? [])].filter((other) => free.has(other))
      if (!best || choices.length < best[1].length) best = [one, choices]
    }
    return best ?? [0, []]
  }
}

function pairsOf(open: Meetable): [number, number][] {
  return open.flatMap((mates, one) =>
    [...mates].flatMap((other): [number, number][] => (other > one ? [[one, other]] : []))
  )
}

function without(open: Meetable, mates: [number, number][]): Meetable {
  const met = new Map(mates.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]))
  return open.map((choices, one) => new Set([...choices].filter((other) => other !== met.get(one))))
}
