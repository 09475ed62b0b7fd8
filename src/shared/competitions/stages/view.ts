import type { TableTennisCompetition } from '../play/competition'
import type { Match } from '../play/match'
import type { PlannedMatch } from '../play/round'
import type { BoardEntrant, CompetitionBoard, CompetitionCard, EntrantSeen, OwnMatch } from '../play/view'
import type { Side } from '../swiss/sides'
import type { Ratio } from '../tableTennis/ratio'
import type { GroupStepName } from '../tableTennis/resolveGroup'
import type { TeamRules } from '../teams/teamRules'

/** A match of a stage; its two are numbers, null as long as nobody has come to it. */
export interface StageMatchSeen
  extends Omit<PlannedMatch, 'first' | 'second'>,
    Pick<Match, 'result' | 'games' | 'retired'> {
  id: string
  first: number | null
  second: number | null
  state: 'waiting' | 'open' | 'reported' | 'disputed' | 'final'
  /** Of a match between teams: the rubbers or board points so far, and which line-ups are in. */
  score?: TeamScore
  handed?: Side[]
}

/** 团体比分. */
export interface TeamScore {
  first: number
  second: number
}

export interface GroupRow {
  no: number
  place: number
  matchPoints: number
  won: number
  lost: number
  /** Only where teams meet over boards. */
  drawn?: number
  games: Ratio
  /** Goes on, as it stands now. */
  goesOn?: true
}

/** Those who were equal, and what each comparison gave; `parts` by the last one, or by lot. */
export interface GroupTieSeen {
  nos: number[]
  steps: { by: GroupStepName; values: Ratio[] }[]
  parts: number[][]
  byLot?: true
}

export interface GroupSeen {
  rows: GroupRow[]
  ties: GroupTieSeen[]
  finished: number
  total: number
}

/** A match of the bracket as it stands, played or not. */
export interface BracketMatchSeen {
  bracket: string
  round: number
  places: [best: number, worst: number]
  first: number | null
  second: number | null
  state: 'waiting' | 'playable' | 'played' | 'bye'
  winner: number | null
}

export interface BracketSeen {
  size: number
  matches: BracketMatchSeen[]
  places: { place: number; nos: number[] }[]
}

export interface StageRules
  extends Pick<TableTennisCompetition, 'kind' | 'bestOf' | 'groups' | 'qualifiers' | 'tables'> {
  teams?: TeamRules
}

/** 分组、对阵和名次, of a competition by stages, for everybody. */
export interface StagesView {
  competition: CompetitionCard
  rules: StageRules
  entrants: EntrantSeen[]
  groups: GroupSeen[]
  matches: StageMatchSeen[]
  bracket?: BracketSeen
  drawSeed: number
  engine: string
  /** The reader judges here. */
  judging?: true
  /** Number of the reader, who is in it. */
  mine?: number
}

export interface OwnStageMatch
  extends Omit<StageMatchSeen, 'first' | 'second' | 'state'>,
    Pick<OwnMatch, 'state' | 'how' | 'reports' | 'decided' | 'opponent'> {
  side: Side
}

/** 我的比赛, by stages: what is next first, then what was played. */
export interface OwnStages {
  competition: CompetitionCard
  rules: StageRules
  /** `leads`: the reader is the captain. */
  me: EntrantSeen & { withdrawn?: true; leads?: true; unnamed?: true }
  matches: OwnStageMatch[]
  /** The reader's group, from 0, with those in it. */
  group?: GroupSeen & { no: number; entrants: EntrantSeen[] }
  /** Place in the end, once it is known. */
  place?: number
  entrants: number
  others: CompetitionCard[]
}

export interface StageEntrant extends Omit<BoardEntrant, 'points' | 'absentNext' | 'out'> {
  /** Of a team: everybody on its roster; `gone` has left the team in the event since. */
  roster?: { no: number; name: string; gone?: true }[]
}

/** 比赛台 of a competition by stages. Its view holds the draft too. */
export interface StageBoard extends Pick<CompetitionBoard, 'eventTitle' | 'notEntered' | 'warnings'> {
  competition: TableTennisCompetition
  view: StagesView
  stages: (CompetitionBoard['rounds'][number] & { turn: number })[]
  /** Entrants or results have changed since the draft was drawn. */
  outdated: boolean
  entrants: StageEntrant[]
  /** What was told and changed at each match, by its id. */
  details: Record<string, Pick<Match, 'rev' | 'reports' | 'history' | 'cards'>>
}
