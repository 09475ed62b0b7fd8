import type { Relaxation } from '../swiss/relaxation'
import type { Side } from '../swiss/sides'

/** 一台. Two entrants by their numbers, and for each the sentence about why they meet. */
export interface PairedTable {
  table: number
  first: number
  second: number
  say: Record<Side, string>
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
