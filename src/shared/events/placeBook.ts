/** One place, or one position in the queue. `turn` names this holding of it: after a withdrawal a new one begins. */
export interface Turn {
  member: string
  turn: string
  at: number
  /** Set when the member came up from the queue, which the message to them says. */
  promoted?: true
}

export interface Removal {
  member: string
  turn: string
  at: number
  reason: string
}

/** 名额簿. Everything that decides who has a place, in one document that changes in one conditional update. */
export interface PlaceBook {
  id: string
  status: 'draft' | 'open' | 'cancelled'
  opensAt: number
  closesAt: number
  startsAt: number
  hasWaitlist: boolean
  capacity: number
  /** capacity − holders; never below zero. */
  left: number
  holders: Turn[]
  waiting: Turn[]
  /** Members whom an organiser took out, with the reason; they cannot come back by themselves. */
  removed: Removal[]
  /** The last `rev` whose registrations and messages are known to be complete. */
  settledRev: number
  rev: number
}

/** Standing of one member in a PlaceBook, as of `rev`. `position` counts from 1. */
export type PlaceStanding = { rev: number; left: number } & (
  | { status: 'confirmed'; turn: Turn }
  | { status: 'waitlisted'; turn: Turn; position: number }
  | { status: 'removed'; removal: Removal }
  | { status: 'none' }
)
