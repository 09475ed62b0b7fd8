import type { Card, CardBack } from '../day/card'
import type { GAME_RESULTS } from '../swiss/input'
import type { Side } from '../swiss/sides'
import type { GameScore } from '../tableTennis/score'
import type { TeamPlay } from '../teams/teamPlay'
import type { CompetitionRound, PlannedMatch } from './round'

export type GameResult = (typeof GAME_RESULTS)[number]

/** Results that the two players can tell; forfeits are for whoever runs the round. */
export const PLAYED_RESULTS = ['1-0', '1/2', '0-1'] as const satisfies readonly GameResult[]
export type PlayedResult = (typeof PLAYED_RESULTS)[number]

/** 比分. Games as first and second have won them; none but for table tennis. `retired`: who did not go on. */
export interface GamesTold {
  games?: GameScore[]
  retired?: Side
}

/** What one of the two has told. */
export interface ToldResult extends Pick<GamesTold, 'games'> {
  result: PlayedResult
}

/**
 * `open` before anybody has told, `reported` by one side, `disputed` where the two differ, `final` when both agree or it
 * was decided, `void` of a round that was taken back.
 */
export type MatchState = 'open' | 'reported' | 'disputed' | 'final' | 'void'

/** One change of a match: who, when, what and why. `by` names whoever decided at the desk; players are their side. */
export interface MatchChange extends GamesTold {
  at: number
  /** `reseated`: others have come to meet, since something before was corrected; what was played counts no more. */
  did: 'reported' | 'agreed' | 'disputed' | 'decided' | 'corrected' | 'reseated'
  result: GameResult
  side?: Side
  by?: string
  from?: GameResult
  why?: string
}

/** 一局. One table of a published round; whatever becomes of it is one conditional change of this document. */
export interface Match
  extends GamesTold,
    Partial<Pick<PlannedMatch, 'number' | 'startsAt' | 'group' | 'bracket' | 'places'>> {
  id: string
  competitionId: string
  roundId: string
  round: number
  turn: number
  table: number
  first: number
  second: number
  state: MatchState
  reports: { [side in Side]?: ToldResult & { at: number } }
  result?: GameResult
  how?: 'agreed' | 'decided'
  history: MatchChange[]
  /** Fouls and warnings as they came, and those that were taken back. */
  cards?: Card[]
  cardsBack?: CardBack[]
  /** When a judge was called, since one of the two kept silent. */
  calledAt?: number
  /** Line-ups and rubbers of a match between teams; missing before the first. */
  play?: TeamPlay
  rev: number
  at: number
}

export function matchIdOf({ id, turn }: Pick<CompetitionRound, 'id' | 'turn'>, number: number): string {
  return `${id}-${turn}-${number}`
}

/** How a match is called: by its number in a stage, else by its table. */
export function matchNumber({ number, table }: Pick<Match, 'number' | 'table'>): number {
  return number ?? table
}

/** The matches of a round as they are laid when it is published. */
export function matchesOf(round: CompetitionRound, at: number): Match[] {
  return round.pairs.map(({ table, first, second }) => ({
    ...{ id: matchIdOf(round, table), competitionId: round.competitionId, roundId: round.id, round: round.no },
    ...{ turn: round.turn, table, first, second, state: 'open', reports: {}, history: [], rev: 0, at },
  }))
}
