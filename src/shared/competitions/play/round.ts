import type { Relaxation } from '../swiss/relaxation'
import type { Side } from '../swiss/sides'

/** 一台. Two entrants by their numbers, and for each the sentence about why they meet. */
export interface PairedTable {
  table: number
  first: number
  second: number
  say: Record<Side, string>
}

/** A place in the bracket, from top to bottom: somebody by number, or whoever comes to a place in a group (from 1). */
export type BracketLine = { no: number } | { group: number; rank: number }

/** 一场的安排. `number` counts the matches of a stage; the two of a bracket's match follow from what is played before. */
export interface PlannedMatch {
  number: number
  table: number
  startsAt: number
  round: number
  /** From 0, with the two who meet in it. */
  group?: number
  first?: number
  second?: number
  /** Match of the bracket, such as 1-3, and the best and the worst place that can still be reached from it. */
  bracket?: string
  places?: [best: number, worst: number]
}

/** Somebody whose round has no game. */
export interface LoneEntrant {
  no: number
  result: 'bye' | 'absent'
}

/**
 * 一轮. Who meets whom, looked at as a draft and published once. `turn` counts how often it was published: matches of
 * an earlier turn were taken back. `undoing` while it is being taken back.
 */
export interface CompetitionRound {
  id: string
  competitionId: string
  no: number
  state: 'draft' | 'published' | 'undoing' | 'closed'
  turn: number
  pairs: PairedTable[]
  lone: LoneEntrant[]
  relaxed: Relaxation[]
  /** Tables at which two who have met before were put together by hand. */
  again?: number[]
  /** How often a match was moved in the plan. */
  moves?: number
  /** How often two were exchanged by hand since it was paired. */
  swaps?: number
  /** What stands there only for a stage: groups by numbers, or the lines of the bracket, and when who plays where. */
  groups?: number[][]
  lines?: (BracketLine | null)[]
  plan?: PlannedMatch[]
  /** `rev` of the competition from which it was paired. */
  madeFrom: number
  engine: string
  publishedAt?: number
  closedAt?: number
  /** Matches and calls are still to be written. */
  unlaid?: true
}

export function roundIdOf(competitionId: string, no: number): string {
  return `${competitionId}-${no}`
}

/** Whether people may see a round and play it. */
export function isOut({ state }: Pick<CompetitionRound, 'state'>): boolean {
  return state === 'published' || state === 'closed'
}
