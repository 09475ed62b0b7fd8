import { lookUp } from '../../lookUp'
import { compareRatios, type Ratio } from './ratio'
import type { MatchTally } from './tallyMatch'

export type GroupStepName = 'matchPoints' | 'individuals' | 'games' | 'points' | 'boardPoints' | 'between'

/** Compared by how much was won alone, not by a ratio. */
export function isSum(by: GroupStepName): boolean {
  return by === 'matchPoints' || by === 'boardPoints' || by === 'between'
}

/** One comparison among those who are equal so far: won and lost of each; match points are only won. */
export interface GroupStep {
  by: GroupStepName
  values: Record<string, Ratio>
}

interface Resolving {
  draw: (tied: string[]) => string[]
  /** Told of each set of equals, what was compared, and into which parts the last comparison has split it. */
  told?: (tied: string[], steps: GroupStep[], parts: string[][]) => void
}

/** Order of those who are equal so far (ITTF 3.7.5.2–3): only what they played among themselves. */
export function resolveGroup(tied: string[], tallies: MatchTally[], resolving: Resolving): string[] {
  if (tied.length <= 1) return tied
  const among = tallies.filter(({ a, b }) => tied.includes(a) && tied.includes(b))
  const compared: GroupStep[] = []
  for (const by of stepsOf(among)) {
    const step = { by, values: Object.fromEntries(tied.map((id) => [id, comparedOf(by, id, among)])) }
    compared.push(step)
    const parts = split(tied, compareBy(step))
    if (parts.length === 1) continue
    resolving.told?.(tied, compared, parts)
    return parts.flatMap((part) => resolveGroup(part, among, resolving))
  }
  const drawn = resolving.draw(tied)
  resolving.told?.(tied, compared, [drawn])
  return drawn
}

/**
 * Match points of an entrant: 2 for a win, 1 for a loss that was played to the end, 0 for a match not played or not
 * finished.
 */
export function matchPoints(id: string, tallies: MatchTally[]): number {
  return tallies.reduce((sum, { a, b, winner, loserFinished }) => {
    if (id !== a && id !== b) return sum
    return sum + ((winner === 'a') === (id === a) ? 2 : Number(loserFinished))
  }, 0)
}

function stepsOf(among: MatchTally[]): GroupStepName[] {
  const isTeams = among.some(({ individuals }) => individuals)
  return ['matchPoints', ...(isTeams ? (['individuals'] as const) : []), 'games', 'points']
}

function comparedOf(by: GroupStepName, id: string, among: MatchTally[]): Ratio {
  if (by === 'matchPoints') return { won: matchPoints(id, among), lost: 0 }
  if (by === 'boardPoints' || by === 'between') return { won: 0, lost: 0 }
  return sumRatio(id, among, (tally) => tally[by] ?? { won: 0, lost: 0 })
}

type Compare = (one: string, other: string) => number

function compareBy({ by, values }: GroupStep): Compare {
  const of = (id: string) => lookUp(values, id) ?? { won: 0, lost: 0 }
  return (one, other) => (by === 'matchPoints' ? of(other).won - of(one).won : compareRatios(of(one), of(other)))
}

function sumRatio(id: string, tallies: MatchTally[], of: (tally: MatchTally) => Ratio): Ratio {
  return tallies.reduce(
    (sum, tally) => {
      const { won, lost } = of(tally)
      if (id === tally.a) return { won: sum.won + won, lost: sum.lost + lost }
      return id === tally.b ? { won: sum.won + lost, lost: sum.lost + won } : sum
    },
    { won: 0, lost: 0 }
  )
}

function split(tied: string[], compare: Compare): string[][] {
  const sorted = [...tied].sort(compare)
  return sorted.reduce<string[][]>((parts, id) => {
    const [head] = parts.at(-1) ?? []
    if (head !== undefined && compare(head, id) === 0) parts.at(-1)?.push(id)
    else parts.push([id])
    return parts
  }, [])
}
