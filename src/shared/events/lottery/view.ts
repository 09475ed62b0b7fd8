/** 抽签登记. The own entry as the phone shows it; `rank` and what came of it once it is drawn. */
export interface OwnEntry {
  number: string
  at: number
  session?: string
  rank?: number
  outcome?: DrawOutcome
}

/** What a draw came to for one entry, and what has become of the place since. */
export type DrawOutcome = 'confirmed' | 'offered' | 'waitlisted' | 'given_back' | 'not_drawn'

/** `open` while people enter, `closed` until it is drawn, `drawing` while places are given out by rank, `drawn` at last. */
export type LotteryState = 'open' | 'closed' | 'drawing' | 'drawn'

/** 抽签. What everybody sees of the lottery of an event. */
export interface LotteryView {
  state: LotteryState
  entries: number
  /** Fingerprint of the seed, from the beginning; of the list, from the closing; the seed itself with the result. */
  seedHash: string
  listHash?: string
  seed?: string
  drawnAt?: number
  mine?: OwnEntry
  /** True where the seed cannot be opened for want of its key: nothing is drawn before it is back. */
  isStuck?: true
}

/** A line of the desk's list of ranks; an entry that is gone has its number alone. */
export interface DrawnRow {
  rank: number
  number: string
  person?: {
    memberId: string
    name: string
    isMasked?: true
    session?: string
    enterpriseName: string
    outcome: DrawOutcome
  }
}
