import type { Grounds } from '../rotation/rankByRecord'

/** 登记. The own entry as the phone shows it; `rank` and what came of it once the order stands. */
export interface OwnEntry {
  number: string
  at: number
  session?: string
  rank?: number
  outcome?: OrderOutcome
  /** What they did not meet when it was their turn. */
  unfit?: string
  /** What decided about the rank, where it goes by turn. */
  grounds?: Grounds
}

/** What an order came to for one entry, and what has become of the place since. */
export type OrderOutcome = 'confirmed' | 'offered' | 'waitlisted' | 'given_back' | 'not_drawn'

/** `open` while people enter, `closed` until the order stands, `drawing` while places are given out by rank, `drawn` at last. */
export type OrderState = 'open' | 'closed' | 'drawing' | 'drawn'

/** 按名次给的名额. What everybody sees of places that go by an order, whatever makes the order. */
export interface OrderView {
  state: OrderState
  entries: number
  drawnAt?: number
  mine?: OwnEntry
}

/** A line of the desk's list of ranks; an entry that is gone has its number alone. */
export interface RankedRow {
  rank: number
  number: string
  person?: {
    memberId: string
    name: string
    isMasked?: true
    session?: string
    enterpriseName: string
    outcome: OrderOutcome
    unfit?: string
    grounds?: Grounds
  }
}
