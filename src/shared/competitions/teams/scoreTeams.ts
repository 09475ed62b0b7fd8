import type { GameResult } from '../play/match'
import type { CompetitionAnswer } from '../refusal'
import type { Side } from '../swiss/sides'
import { playTeamMatch, type TeamResult } from './playTeamMatch'
import type { HandedLineup, PlayedRubber, TeamPlay } from './teamPlay'
import type { TeamRules } from './teamRules'

/** 团体比分, from the rubbers alone, by the engine that `npm run competition` runs too; nothing before line-ups are open. */
export function scoreTeams(
  { lineups, openedAt, rubbers }: TeamPlay,
  rules: TeamRules,
  bestOf: 3 | 5 | 7
): CompetitionAnswer<TeamResult> | undefined {
  const { first, second } = lineups
  if (openedAt === undefined || !first || !second) return undefined
  return playTeamMatch({
    ...{ first: lineupOf('甲队', first), second: lineupOf('乙队', second), bestOf, playAll: false },
    order: rules.order === 'boards' ? 'xiangqi' : rules.order,
    results: rubbers.map((rubber) => toResult(rubber, rules)),
  })
}

/**
 * 1-0 for the first team, 1/2 for a draw between them; nothing before the match is over. In a bracket somebody goes on: of
 * equal boards whoever is ahead, and nobody as long as every board is drawn.
 */
export function resultOfTeams(scored: TeamResult, isBracket = false): GameResult | undefined {
  if (!scored.finished) return undefined
  const winner = scored.winner === 'draw' && isBracket ? aheadOf(scored) : scored.winner
  if (!winner) return undefined
  if (winner === 'draw') return '1/2'
  return winner === 'first' ? '1-0' : '0-1'
}

/** 台次在前. The team that has won the first board that was not drawn. */
export function aheadOf({ rubbers }: Pick<TeamResult, 'rubbers'>): Side | undefined {
  const { winner } = rubbers.find((rubber) => rubber.winner === 'first' || rubber.winner === 'second') ?? {}
  return winner === 'first' || winner === 'second' ? winner : undefined
}

/** The first team has red on odd boards: elsewhere its win is that of the second mover. */
export function isTurned(rules: TeamRules, no: number): boolean {
  return rules.order === 'boards' && no % 2 === 0
}

const turned: Record<GameResult, GameResult> = {
  ...{ '1-0': '0-1', '0-1': '1-0', '1/2': '1/2', '1-0f': '0-1f', '0-1f': '1-0f', '0-0f': '0-0f' },
}

function toResult({ no, result, games = [], retired }: PlayedRubber, rules: TeamRules) {
  return {
    ...{ rubber: no, result: isTurned(rules, no) ? turned[result] : result, games },
    ...(retired && { retired: retired === 'first' ? ('a' as const) : ('b' as const) }),
  }
}

/** Players by their numbers, as the engine names them: those of each team for themselves. */
function lineupOf(team: string, { players, doubles }: HandedLineup) {
  const name = (no: number) => `${team} ${no}`
  return { team, players: players.map(name), doubles: doubles ? [doubles.map(name)] : [] }
}
