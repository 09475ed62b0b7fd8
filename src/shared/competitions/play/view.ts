import type { GameClock } from '../hall/gameClock'
import type { Standing } from '../standings/rankEntrants'
import type { Tiebreak } from '../standings/tiebreak'
import type { Side } from '../swiss/sides'
import type { TeamRules } from '../teams/teamRules'
import type { Competition, SwissCompetition } from './competition'
import type { GameResult, Match, MatchState, ToldResult } from './match'
import type { CompetitionRound } from './round'

export type CompetitionState = 'preparing' | 'running' | 'finished'

/** A competition as a list shows it. `round` is the latest that everybody may see; 0 before the first. */
export interface CompetitionCard {
  id: string
  eventId: string
  name: string
  kind: Competition['kind']
  /** Order of a competition of teams. */
  teams?: TeamRules['order']
  clock?: GameClock
  state: CompetitionState
  round: number
  roundsTotal: number
}

/** An entrant as everybody may see them: the name and the enterprise, no more. */
export interface EntrantSeen {
  no: number
  name: string
  unit: string
}

export interface StandingRow extends EntrantSeen {
  place: number
  points: number
  values: Standing['tiebreaks']
  withdrawn?: true
}

/** 排名. After the rounds that everybody may see; `unfinished` tables of the last one count nothing yet. */
export interface StandingsView {
  competition: CompetitionCard
  presetName: string
  order: Tiebreak[]
  rows: StandingRow[]
  unfinished: number
  drawSeed: number
  engine: string
  /** The reader judges here. */
  judging?: true
  /** Number of the reader, who is in it. */
  mine?: number
}

export interface TableSeen {
  table: number
  first: EntrantSeen
  second: EntrantSeen
  state: Exclude<MatchState, 'void'>
  result?: GameResult
}

/** 对阵. A published round; `lone` are those without a game. */
export interface RoundView {
  competition: CompetitionCard
  no: number
  isClosed: boolean
  tables: TableSeen[]
  lone: (EntrantSeen & { result: 'bye' | 'absent' })[]
  mine?: number
}

/** A match of the reader's own. */
export interface OwnMatch {
  id: string
  table: number
  side: Side
  opponent: EntrantSeen
  /** Points of the two before the round. */
  points: { mine: number; opponent: number }
  say: string
  state: Exclude<MatchState, 'void'>
  result?: GameResult
  how?: Match['how']
  reports: { mine?: ToldResult & { at: number }; opponent?: ToldResult & { at: number } }
  /** Who decided, and on what grounds, where somebody did. */
  decided?: { by: string; why?: string }
}

/** One round of the reader's own: a match, or what there was instead. */
export type OwnRound = { no: number; points: number } & ({ match: OwnMatch } | { lone: 'bye' | 'absent' })

/** 我的比赛. */
export interface OwnCompetition {
  competition: CompetitionCard
  /** `unnamed`: a number to everybody else, as the reader has asked. */
  me: EntrantSeen & { withdrawn?: true; unnamed?: true }
  rounds: OwnRound[]
  place: number
  points: number
  /** So many have each number of points, the fewest first. */
  spread: { points: number; entrants: number }[]
  order: Tiebreak[]
  values: Standing['tiebreaks']
  entrants: number
  /** Others in which the reader is, to choose from. */
  others: CompetitionCard[]
}

export interface BoardEntrant extends EntrantSeen {
  memberId: string
  status: 'in' | 'withdrawn'
  joinedRound: number
  seed?: number
  points: number
  /** Has said that they cannot come to the next round. */
  absentNext: boolean
  /** Has been absent so often in a row that the rules pair them no more. */
  out?: true
  /** Has given their place in the event back since. */
  placeGone?: true
}

export interface BoardTable extends TableSeen {
  id: string
  rev: number
  points: { first: number; second: number }
  say: Record<Side, string>
  reports: Match['reports']
  history: Match['history']
  cards?: Match['cards']
}

export interface BoardRound extends Pick<CompetitionRound, 'no' | 'state' | 'turn' | 'relaxed' | 'publishedAt'> {
  tables: BoardTable[]
  lone: RoundView['lone']
  /** Entrants or results have changed since it was paired. */
  outdated: boolean
}

/** 比赛台. What the organiser needs for the next step. */
export interface CompetitionBoard {
  competition: SwissCompetition
  card: CompetitionCard
  eventTitle: string
  presetName: string
  rounds: (Pick<CompetitionRound, 'no' | 'state'> & { tables: number; finished: number })[]
  /** The round that was asked for, else the latest. */
  round?: BoardRound
  entrants: BoardEntrant[]
  /** People who hold a place in the event and are not entered. */
  notEntered: number
  warnings: string[]
}
