import type { Card, CardKind } from '../day/card'
import type { Match } from '../play/match'
import type { CompetitionCard, EntrantSeen } from '../play/view'
import type { Side } from '../swiss/sides'
import type { HandedLineup, PlayedRubber, RubberChange, ToldRubber } from './teamPlay'
import type { TeamRules } from './teamRules'

/** A team in a match. Of a sealed line-up nobody is told more than when it came. */
export interface TeamSeen extends EntrantSeen {
  captain: string
  handedAt?: number
  /** Nobody had handed one in: whoever put it together from the roster. */
  filledBy?: string
}

/** 一盘, once line-ups are open: who plays whom, and what came of it. */
export interface RubberSeen extends Partial<Pick<PlayedRubber, 'result' | 'games' | 'retired'>> {
  no: number
  first: string[]
  second: string[]
  /** Team that has red, in xiangqi. */
  red?: Side
  isDoubles?: true
  /** For those who play it, their captains and judges: what the two sides have told. */
  told?: Pick<ToldRubber, Side>
  /** The match is over before it. */
  needless?: true
}

/** 团体赛的一场, for everybody. */
export interface TeamMatchView {
  competition: CompetitionCard
  rules: TeamRules
  bestOf: 3 | 5 | 7
  id: string
  number: number
  table: number
  startsAt: number
  /** Line-ups are to be in by then. */
  closesAt: number
  first: TeamSeen
  second: TeamSeen
  openedAt?: number
  rubbers: RubberSeen[]
  score?: { first: number; second: number }
  state: Match['state']
  result?: Match['result']
  /** Corrections of rubbers with their reasons, and what no longer counts; the latest last. */
  changes: RubberChange[]
  /** The reader leads one of the two. */
  mine?: OwnLineup
  /** The reader may tell how these rubbers ended, for one side. */
  tells?: { side: Side; nos: number[] }
  /** The reader judges here, and decides about the match as it is now. */
  judging?: true
  rev?: number
  cards?: Card[]
  cardKinds?: CardKind[]
  rosters?: Record<Side, RosterName[]>
}

export interface RosterName {
  no: number
  name: string
}

/** What only the captain sees: the roster, and what they have handed in. */
export interface OwnLineup {
  side: Side
  roster: RosterName[]
  /** In the line-up that was handed in, and no longer in the team. */
  gone?: string[]
  lineup?: Pick<HandedLineup, 'players' | 'doubles' | 'at'>
}
