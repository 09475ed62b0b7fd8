import type { SignUpApproval } from '../approval/approval'
import type { Stock, StockPart } from '../stock/stock'
import type { TeamIn } from '../team/teamIn'

/** 名额. Places of one kind: those for everybody, or a reserve. `queued` counts the turns in line that would take one. */
export interface Pool {
  capacity: number
  /** capacity − held − offered; never below zero. */
  left: number
  queued: number
  /** Pool to which a released reserve has gone: what comes free of it belongs there. */
  into?: string
}

/** How many of one union or enterprise have a place, and how many turns of them wait; missing while there were none. */
export interface Ceiling {
  taken?: number
  queued?: number
}

/**
 * Why somebody behind got a place first: it was not theirs to take, they had said that they would wait, somebody was
 * missing in their team, or they no longer met what the event asks.
 */
export type PassedWhy = 'reserved' | 'party' | 'ceiling' | 'resting' | 'forming' | 'unfit'

/** So many places of a pool are saved up since `from`, at most until `until`; none once it is over. */
export interface SavedUp {
  pool: string
  many: number
  from: number
  until: number
}

/**
 * One holding of places, or of a position in line. `turn` names this holding: after a withdrawal, or when somebody comes
 * up, a new one begins, and the message about it is another.
 */
export interface Turn {
  state: 'held' | 'offered' | 'waiting'
  turn: string
  at: number
  /** Members and family in it; the first answers for all. */
  people: string[]
  /** Pools that they may take from, in order; all places of a turn come from one. */
  ways: string[]
  /** The pool from which they are, once they are held or offered. */
  pool?: string
  /** Pools of further sessions, from each of which they have as many places. */
  also?: string[]
  /** Ceilings under which they count. */
  under?: string[]
  /** An offer ends then. */
  until?: number
  /** Set when they came up from the line, which the message says. */
  promoted?: true
  /** Set when a draw has put them here, held or in line. */
  drawn?: true
  /** Set when an organiser brought them back, which the message says. */
  back?: true
  /** The chair or officer who enrolled them, which the message says. */
  by?: { id: string; name: string }
  /** 报名审批. Missing where nobody has to say yes. */
  approval?: SignUpApproval
  /** So often it was offered to a colleague. */
  handings?: number
  /** Not offered anything before then: they said that they would rather wait. */
  rests?: number
  /** 一队. Of several who come on one place. */
  team?: TeamIn
  /** What they take of options of which there is a number, or would. */
  stock?: StockPart[]
  /** So often they chose otherwise, an option or a session, since they are in: a change meets what it has seen. */
  chosen?: number
  /** Set when the place went because the team did not come together in time, which the message says. */
  late?: true
  passed?: { why: PassedWhy; at: number }
  /** 攒名额. Places that nobody behind is given, since too few are free for these people; they have that once. */
  saved?: SavedUp
}

/** Somebody who is in, and the key of the turn in which they are. */
export interface PlaceSeat {
  id: string
  turn: string
}

export interface Removal {
  member: string
  turn: string
  at: number
  reason: string
  /** The sign-up was looked at and not let through, which the message says. */
  declined?: true
}

/** A place that was held for somebody, and went, by itself or by another's will. */
export interface Lapse {
  member: string
  turn: string
  at: number
  /** It was no offer but a place in a team: somebody was missing when sign-up closed, or its captain let them go. */
  why?: 'forming' | 'dropped'
}

/** 转给同事. A place that its holder offers to somebody of the same enterprise, and until when; the place stays theirs. */
export interface Handing {
  id: string
  /** The turn that would go over, by its key and its name. */
  key: string
  turn: string
  from: string
  /** Whoever has the name and the number that the holder wrote; nobody is told whether there is one. */
  to?: string
  /** The name as the holder wrote it. */
  name: string
  until: number
  declined?: true
}

/** A place that went over to a colleague. */
export interface HandedPlace {
  member: string
  turn: string
  at: number
  to: string
}

/** 名额簿. Everything that decides who has a place, in one document that changes in one conditional update. */
export interface PlaceBook {
  id: string
  status: 'draft' | 'open' | 'cancelled'
  opensAt: number
  closesAt: number
  startsAt: number
  /** So many turns may wait at once; 0 without a waiting list. */
  waitingMost: number
  capacity: number
  /** Sum of what is left in all pools. */
  free: number
  pools: Record<string, Pool>
  ceilings: Record<string, Ceiling>
  /** Options of which there is a number, by their names in the book; missing where there are none. */
  stock?: Record<string, Stock>
  turns: Record<string, Turn>
  /** Keys of the turns in line, in order. */
  waiting: string[]
  /** Everybody in a turn of any state: what keeps anybody from being in twice, alone or in a party. */
  people: PlaceSeat[]
  /** Members whom an organiser took out, with the reason; they cannot come back by themselves. */
  removed: Removal[]
  lapsed: Lapse[]
  /** Places that are offered to a colleague, and those that went over; missing while there were none. */
  handing?: Handing[]
  handed?: HandedPlace[]
  /** 报名号. Everybody who ever held a place, in the order in which they first did; none ever moves or goes. */
  numbered?: string[]
  /** Turns that have come up from the line so far; missing in a book from before they were counted. */
  cameUp?: number
  /** So long places were offered to somebody, or saved up, and nobody's yet, all together; missing while none ever was. */
  idleMs?: number
  /** Turns that are offered a place, and until when. */
  offers: { key: string; until: number }[]
  /** Turns in line that rest, and until when; missing while nobody ever has. */
  resting?: { key: string; until: number }[]
  /** When the line is to be looked at again, since what is saved up for a turn ends; missing while nothing ever was. */
  saving?: { key: string; until: number }[]
  /** Teams in which somebody is missing, and until when their places are held; missing while there never was one. */
  forming?: { key: string; until: number }[]
  /** Hides the names of children who come along; gone when what is kept of them is gone. */
  salt?: string
  /** So many ranks of the event's draw are in the book, or have found no room in it. */
  drawn?: number
  /** The last `rev` whose registrations and messages are known to be complete. */
  settledRev: number
  rev: number
}

/** What of each way a newcomer sees: whether a place is there for the taking. */
export type WayView = Pick<Pool, 'left' | 'queued'>

/** Standing of one member in a PlaceBook, as of `rev`. `position` counts from 1, and so does `number`. */
export type PlaceStanding = { rev: number; free: number; number?: number } & (
  | { status: 'confirmed'; key: string; turn: Turn }
  | { status: 'offered'; key: string; turn: Turn }
  | { status: 'waitlisted'; key: string; turn: Turn; position: number }
  | { status: 'removed'; removal: Removal }
  | { status: 'none'; lapse?: Lapse; handed?: HandedPlace }
)
