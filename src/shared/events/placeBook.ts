/** One place, or one position in the queue. `turn` names this holding of it: after a withdrawal a new one begins. */
export interface Turn {
  member: string
  turn: string
  at: number
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
  rev: number
}

/** Where one member stands in a PlaceBook, as of `rev`. `position` counts from 1. */
export type Standing =
  | { status: 'confirmed'; turn: string; at: number; rev: number }
  | { status: 'waitlisted'; turn: string; at: number; rev: number; position: number }
  | { status: 'none'; rev: number }
