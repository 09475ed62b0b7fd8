import type { GAME_RESULTS } from '../swiss/input'
import type { Side } from '../swiss/sides'
import type { CompetitionRound } from './round'

export type GameResult = (typeof GAME_RESULTS)[number]

/** Results that the two players can tell; forfeits are for whoever runs the round. */
export const PLAYED_RESULTS = ['1-0', '1/2', '0-1'] as const satisfies readonly GameResult[]
export type PlayedResult = (typeof PLAYED_RESULTS)[number]

/**
 * `open` before anybody has told, `reported` by one side, `disputed` where the two differ, `final` when both agree or it
 * was decided, `void` of a round that was taken back.
 */
export type MatchState = 'open' | 'reported' | 'disputed' | 'final' | 'void'

/** One change of a match: who, when, what and why. `by` names whoever decided at the desk; players are their side. */
export interface MatchChange {
  at: number
  did: 'reported' | 'agreed' | 'disputed' | 'decided' | 'corrected'
  result: GameResult
  side?: Side
  by?: string
  from?: GameResult
  why?: string
}

/** 一局. One table of a published round; whatever becomes of it is one conditional change of this document. */
export interface Match {
  id: string
  competitionId: string
  roundId: string
  round: number
  turn: number
  table: number
  first: number
  second: number
  state: MatchState
  reports: { [side in Side]?: { result: PlayedResult; at: number } }
  result?: GameResult
  how?: 'agreed' | 'decided'
  history: MatchChange[]
  rev: number
  at: number
}

export function matchIdOf({ id, turn }: Pick<CompetitionRound, 'id' | 'turn'>, table: number): string {
  return `${id}-${turn}-${table}`
}

/** The matches of a round as they are laid when it is published. */
export function matchesOf(round: CompetitionRound, at: number): Match[] {
  return round.pairs.map(({ table, first, second }) => ({
    ...{ id: matchIdOf(round, table), competitionId: round.competitionId, roundId: round.id, round: round.no },
    ...{ turn: round.turn, table, first, second, state: 'open', reports: {}, history: [], rev: 0, at },
  }))
}
