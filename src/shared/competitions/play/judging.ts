import type { CardKind } from '../day/card'
import type { TeamScore } from '../stages/view'
import { silentSince } from '../teams/toldRubbers'
import type { Match } from './match'
import type { CompetitionCard, EntrantSeen } from './view'

/** One side has told, and the other keeps silent for so long: then a judge is called. */
export const SILENCE_MS = 10 * 60_000

/** When the one side told that waits for the other: of teams, the rubber that has waited longest. */
export function silentFrom({ reports, play }: Pick<Match, 'reports' | 'play'>): number {
  return (play && silentSince(play)) ?? reports.first?.at ?? reports.second?.at ?? 0
}

/** One match as a judge has it on the phone. */
export interface JudgeRow
  extends Pick<
    Match,
    'id' | 'table' | 'rev' | 'reports' | 'state' | 'result' | 'games' | 'retired' | 'number' | 'cards'
  > {
  /** Round or stage, such as A 组. */
  stage: string
  first: EntrantSeen
  second: EntrantSeen
  /** From then on it is late. */
  lateAt: number
  /** A judge was called, since one of the two keeps silent. */
  calledAt?: number
  /** Of teams. */
  score?: TeamScore
  /** Line-ups are still to come. */
  isSealed?: true
}

/** 裁判台. Every match that can be decided, what needs somebody first. */
export interface JudgeDesk {
  competition: CompetitionCard
  /** Games of a match; none where no games are counted. */
  bestOf?: number
  rows: JudgeRow[]
  /** What can be held against somebody in this sport. */
  cardKinds: CardKind[]
  /** The two of a match are teams, whose rubbers are entered one by one. */
  ofTeams?: true
}

/** 裁判. */
export interface JudgeSeen {
  id: string
  name: string
}
