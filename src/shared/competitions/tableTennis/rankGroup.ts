import { done } from '../../result'
import { checkEntrants } from '../checkEntrants'
import { ENGINE } from '../engine'
import { drawOrder, randomFrom } from '../random'
import { type CompetitionAnswer, type CompetitionRefusal, refuse } from '../refusal'
import type { GroupMatch, GroupRankingInput } from './input'
import { compareRatios, type Ratio } from './ratio'
import { type MatchTally, tallyMatch } from './tallyMatch'

export interface GroupRanking {
  order: string[]
  /** Entrants whom only the lot could part, in the order that was drawn. */
  lots: string[][]
  /** Match points of each entrant, over all matches of the group. */
  matchPoints: Record<string, number>
  /** Pairs whose match is still missing. */
  missing: [string, string][]
  engine: string
}

/**
 * 小组名次 (ITTF 3.7.5). Match points 2–1–0; among equal ones only the matches between them, by match points, then the
 * ratios of individual matches (teams), games, points; as soon as somebody is placed the rest begins anew; at last the
 * lot, from the seed. Refuses unknown or doubled entrants, a pair that met twice, and impossible scores.
 */
export function rankGroup({ entrants, matches, bestOf, seed }: GroupRankingInput): CompetitionAnswer<GroupRanking> {
  const ids = entrants.map(({ id }) => id).sort()
  const fault = checkEntrants(entrants) ?? checkMatches(ids, matches)
  if (fault) return fault
  const tallies: MatchTally[] = []
  for (const match of matches) {
    const tally = tallyMatch(match, bestOf)
    if (!tally.ok)
      return refuse('impossible_result', `${match.a} 对 ${match.b}：${tally.text}`, { entrants: [match.a, match.b] })
    tallies.push(tally)
  }
  const lots: string[][] = []
  const random = randomFrom(seed)
  const draw = (tied: string[]) => {
    const drawn = drawOrder(tied, random)
    lots.push(drawn)
    return drawn
  }
  const order = resolve(ids, tallies, draw)
  return done({
    order,
    lots,
    matchPoints: Object.fromEntries(order.map((id) => [id, matchPoints(id, tallies)])),
    missing: missingOf(ids, tallies),
    engine: ENGINE,
  })
}

type Compare = (one: string, other: string) => number

function resolve(tied: string[], tallies: MatchTally[], draw: (tied: string[]) => string[]): string[] {
  if (tied.length <= 1) return tied
  const among = tallies.filter(({ a, b }) => tied.includes(a) && tied.includes(b))
  for (const compare of stepsOf(among)) {
    const parts = split(tied, compare)
    if (parts.length > 1) return parts.flatMap((part) => resolve(part, among, draw))
  }
  return draw(tied)
}

function stepsOf(among: MatchTally[]): Compare[] {
  const ratios: ((tally: MatchTally) => Ratio)[] = [({ games }) => games, ({ points }) => points]
  if (among.some(({ individuals }) => individuals))
    ratios.unshift(({ individuals }) => individuals ?? { won: 0, lost: 0 })
  return [
    (one, other) => matchPoints(other, among) - matchPoints(one, among),
    ...ratios.map(
      (of): Compare =>
        (one, other) =>
          compareRatios(sumRatio(one, among, of), sumRatio(other, among, of))
    ),
  ]
}

/**
 * Match points of an entrant: 2 for a win, 1 for a loss that was played to the end, 0 for a match not played or not
 * finished.
 */
function matchPoints(id: string, tallies: MatchTally[]): number {
  return tallies.reduce((sum, { a, b, winner, loserFinished }) => {
    if (id !== a && id !== b) return sum
    return sum + ((winner === 'a') === (id === a) ? 2 : Number(loserFinished))
  }, 0)
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

function checkMatches(ids: string[], matches: GroupMatch[]): CompetitionRefusal | undefined {
  const met = new Set<string>()
  for (const { a, b, walkover, retired } of matches) {
    const unknown = [a, b].find((id) => !ids.includes(id))
    if (unknown !== undefined)
      return refuse('unknown_entrant', `${unknown} 不在这个小组里，请核对 ${a} 对 ${b}。`, { entrants: [unknown] })
    if (a === b) return refuse('self_pairing', `${a} 和自己对阵，请更正。`, { entrants: [a] })
    const stranger = [walkover, retired].find((who) => who && ![a, b, 'a', 'b'].includes(who))
    if (stranger)
      return refuse('unknown_entrant', `${a} 对 ${b}：弃权的 ${stranger} 不是这两位之一，请更正。`, {
        entrants: [a, b],
      })
    const key = JSON.stringify([a, b].sort())
    if (met.has(key)) return refuse('doubled_result', `${a} 对 ${b} 有两份成绩，请只保留一份。`, { entrants: [a, b] })
    met.add(key)
  }
  return undefined
}

function missingOf(ids: string[], tallies: MatchTally[]): [string, string][] {
  const hasMet = (one: string, other: string) =>
    tallies.some(({ a, b }) => (a === one && b === other) || (a === other && b === one))
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).flatMap((other): [string, string][] => (hasMet(one, other) ? [] : [[one, other]]))
  )
}
