import { lookUp } from '../../lookUp'
import { matchIdOf } from '../play/match'
import { isOut } from '../play/round'
import { scoreTeams } from '../teams/scoreTeams'
import type { TeamRules } from '../teams/teamRules'
import { gamesOf, isWonBy } from './matchGames'
import type { GroupPlayed, StagesPlayed } from './playStages'
import type { StagesStored } from './toStagesInput'
import type { BracketSeen, GroupRow, GroupSeen, StageMatchSeen } from './view'

/** What everybody may see of the stages that are out, from what the engine made of them. */
export function seeStages(
  stored: StagesStored,
  played: StagesPlayed
): { groups: GroupSeen[]; matches: StageMatchSeen[]; bracket?: BracketSeen } {
  const matches = matchesOf(stored, played)
  const { qualifiers, kind } = stored.competition
  const isDrawn = stored.rounds.some((round) => isOut(round) && round.groups)
  const hasLines = stored.rounds.some((round) => isOut(round) && round.lines)
  const bracket = hasLines && bracketOf(played)
  return {
    groups: isDrawn
      ? played.groups.map((group, index) =>
          groupOf(
            group,
            matches.filter((match) => match.group === index),
            kind === 'groups' ? qualifiers : 0
          )
        )
      : [],
    matches,
    ...(bracket && { bracket }),
  }
}

function matchesOf({ competition, rounds, matches }: StagesStored, { knockout }: StagesPlayed): StageMatchSeen[] {
  const byId = new Map(matches.map((match) => [match.id, match]))
  const inBracket = new Map(knockout?.matches.map((match) => [match.id, match]))
  return rounds.filter(isOut).flatMap((round) =>
    (round.plan ?? []).map((planned): StageMatchSeen => {
      const id = matchIdOf(round, planned.number)
      const known = planned.bracket === undefined ? undefined : inBracket.get(planned.bracket)
      const first = known ? numberOf(known.a) : (planned.first ?? null)
      const second = known ? numberOf(known.b) : (planned.second ?? null)
      const stored = byId.get(id)
      const isSame = stored && stored.first === first && stored.second === second && stored.state !== 'void'
      const isKnown = first !== null && second !== null
      if (!isSame) return { ...planned, id, first, second, state: isKnown ? 'open' : 'waiting' }
      const { state, result, games, retired } = stored
      return {
        ...{ ...planned, id, first, second, state: state === 'void' ? 'open' : state },
        ...(state === 'final' && result && { result, ...(games && { games }), ...(retired && { retired }) }),
        ...(competition.teams && teamPart(stored, competition.teams, competition.bestOf)),
      }
    })
  )
}

/** The score so far, and which line-ups are in, which is all that is told of a sealed one. */
function teamPart(
  { play, result }: StagesStored['matches'][number],
  rules: TeamRules,
  bestOf: 3 | 5 | 7
): Pick<StageMatchSeen, 'score' | 'handed'> {
  const scored = play && !result?.endsWith('f') ? scoreTeams(play, rules, bestOf) : undefined
  return {
    handed: (['first', 'second'] as const).filter((side) => play?.lineups[side]),
    ...(scored?.ok && { score: scored.value.score }),
  }
}

function groupOf(group: GroupPlayed, matches: StageMatchSeen[], qualifiers: number): GroupSeen {
  const done = matches.filter(({ state }) => state === 'final')
  const rows = group.order.map((id, index): GroupRow => {
    const no = Number(id)
    const own = done.filter(({ first, second }) => first === no || second === no)
    const sides = own.map((match) => ({ match, side: match.first === no ? ('first' as const) : ('second' as const) }))
    const drawn = sides.filter(({ match }) => match.result === '1/2').length
    const games = sides.map(({ match, side }) => gamesOf(match, side))
    return {
      ...{ no, place: index + 1, matchPoints: lookUp(group.matchPoints, id) ?? 0 },
      won: sides.filter(({ match, side }) => isWonBy(match, side)).length,
      lost: sides.filter(({ match, side }) => !isWonBy(match, side) && match.result !== '1/2').length,
      ...(drawn > 0 && { drawn }),
      games: { won: sum(games.map(({ won }) => won)), lost: sum(games.map(({ lost }) => lost)) },
      ...(index < qualifiers && { goesOn: true as const }),
    }
  })
  return {
    rows,
    ties: group.ties.map(({ ids, steps, parts }) => ({
      nos: sorted(ids, group.order).map(Number),
      steps: steps.map(({ by, values }) => ({
        ...{ by, values: sorted(ids, group.order).map((id) => lookUp(values, id) ?? { won: 0, lost: 0 }) },
      })),
      parts: parts.map((part) => sorted(part, group.order).map(Number)),
      ...(parts.length === 1 && { byLot: true as const }),
    })),
    ...{ finished: done.length, total: matches.length },
  }
}

function bracketOf({ knockout }: StagesPlayed): BracketSeen | undefined {
  if (!knockout) return undefined
  return {
    size: knockout.lines.length,
    matches: knockout.matches.map(({ id, round, places, a, b, state, winner }) => ({
      ...{ bracket: id, round, places, state },
      ...{ first: numberOf(a), second: numberOf(b), winner: numberOf(winner) },
    })),
    places: knockout.places.map(({ place, ids }) => ({ place, nos: ids.map(Number) })),
  }
}

function sorted(ids: string[], order: string[]): string[] {
  return order.filter((id) => ids.includes(id))
}

function numberOf(id: string | null): number | null {
  return id === null ? null : Number(id)
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
