import { done } from '../../result'
import { checkEntrants } from '../checkEntrants'
import { ENGINE } from '../engine'
import { drawOrder, randomFrom } from '../random'
import { type CompetitionAnswer, type CompetitionRefusal, refuse } from '../refusal'
import type { GroupMatch, GroupRankingInput } from './input'
import { matchPoints, resolveGroup } from './resolveGroup'
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
  const order = resolveGroup(ids, tallies, { draw })
  return done({
    order,
    lots,
    matchPoints: Object.fromEntries(order.map((id) => [id, matchPoints(id, tallies)])),
    missing: missingOf(ids, tallies),
    engine: ENGINE,
  })
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
