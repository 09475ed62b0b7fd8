import { done } from '../../result'
import { bracketOf } from '../knockout/bracket'
import type { KnockoutResult } from '../knockout/input'
import { type Knockout, knockout } from '../knockout/knockout'
import { playBracket } from '../knockout/playBracket'
import type { CompetitionAnswer } from '../refusal'
import type { Seat } from '../tableTennis/score'
import type { StageLine, StageMatch, StagesInput } from './input'

interface Ranked {
  order: string[]
  isOver: boolean
}

interface LinesPlayed {
  lines?: StageLine[]
  knockout?: Knockout
}

/** The bracket, where there is one by now: drawn, or drawn here once the groups are over. */
export function playLines(input: StagesInput, groups: Ranked[]): CompetitionAnswer<LinesPlayed> {
  const { kind, lines, qualifiers, seed, placement } = input
  if (lines) return playDrawn(input, lines, groups)
  if (kind === 'roundRobin' || groups.some(({ isOver }) => !isOver)) return done({})
  const orders = groups.map(({ order }) => order)
  const drawn = knockout({
    ...{ entrants: input.entrants, qualifiers, seed, placement, results: [], corrections: [], apply: false },
    ...{ bestOf: input.bestOf, thirdPlace: false, ...(kind === 'groups' && { groups: orders }) },
  })
  if (!drawn.ok) return drawn
  const placeOf = (id: string): StageLine => {
    const group = orders.findIndex((order) => order.includes(id))
    return group < 0 ? { id } : { group: group + 1, rank: (orders[group]?.indexOf(id) ?? 0) + 1 }
  }
  return done({ lines: drawn.value.lines.map((id) => (id === null ? null : placeOf(id))), knockout: drawn.value })
}

function playDrawn(input: StagesInput, lines: StageLine[], groups: Ranked[]): CompetitionAnswer<LinesPlayed> {
  const { seed, placement, bestOf, qualifiers } = input
  const ids = lines.map((line) => idOn(line, groups))
  const answer = knockout({
    ...{
      entrants: ids.flatMap((id) => (id === null ? [] : [{ id }])),
      lines: ids,
      qualifiers,
      seed,
      placement,
      bestOf,
    },
    ...{ thirdPlace: false, results: countingResults(ids, input), corrections: [], apply: false },
  })
  return answer.ok ? done({ lines, knockout: answer.value }) : answer
}

function idOn(line: StageLine, groups: Ranked[]): string | null {
  if (line === null) return null
  return 'id' in line ? line.id : (groups[line.group - 1]?.order[line.rank - 1] ?? null)
}

/** Results of those matches of the bracket whose two are still the ones who meet there. */
function countingResults(ids: (string | null)[], { placement, matches }: StagesInput): KnockoutResult[] {
  const bracket = bracketOf(ids, placement)
  const counting = new Map<string, KnockoutResult>()
  for (const { id } of bracket) {
    const stored = matches.find((match) => match.bracket === id)
    if (!stored) continue
    const now = playBracket(bracket, counting).get(id)
    const isSame =
      typeof now?.a === 'object' && now.a.id === stored.a && typeof now.b === 'object' && now.b.id === stored.b
    if (isSame) counting.set(id, resultOf(id, stored))
  }
  return [...counting.values()]
}

/** A result as the bracket takes it; whoever did not come loses, games or not. */
function resultOf(match: string, stored: StageMatch): KnockoutResult {
  const { a, b, games, walkover, retired, neither } = stored
  if (neither) return { match, winner: null, kind: 'doubleForfeit' }
  const team = walkover ? undefined : winningTeam(stored)
  if (team) return { match, kind: 'played', winner: team === 'a' ? a : b }
  const gone = walkover ?? (games.length === 0 ? retired : undefined)
  if (gone) return { match, winner: gone === a || gone === 'a' ? b : a, kind: walkover ? 'walkover' : 'retired' }
  if (retired) return { match, kind: 'retired', games, retired: retired === a || retired === 'a' ? 'a' : 'b' }
  return { match, kind: 'played', games, winner: winnerOf(games) === 'a' ? a : b }
}

/** Of teams: by rubbers, or by the points of their boards. */
function winningTeam({ rubbers, boards, ahead }: StageMatch): Seat | undefined {
  if (boards) return boards[0] === boards[1] ? ahead : boards[0] > boards[1] ? 'a' : 'b'
  if (!rubbers) return undefined
  const won = rubbers.filter(({ games, walkover, retired }) => {
    const gone = walkover ?? retired
    return gone ? gone === 'b' : winnerOf(games) === 'a'
  }).length
  return 2 * won > rubbers.length ? 'a' : 'b'
}

function winnerOf(games: [number, number][]): 'a' | 'b' {
  const ahead = games.filter(([one, other]) => one > other).length
  return 2 * ahead > games.length ? 'a' : 'b'
}
