import type { UnionEvent } from '../events/event'
import type { RegistrationStatus } from '../events/registrationStatus'
import type { CheckIn } from './checkIn'

/** 会员卡. What the phone keeps to show a code without a network. */
export interface OwnCard {
  memberId: string
  name: string
  unionName: string
  /** Since when they are on the roster. */
  joinedAt?: number
  /** The member’s secret, as hex: it goes to the member’s own phone and nowhere else. */
  secret: string
}

/** An event at whose door somebody may stand today. */
export type DoorEvent = Pick<UnionEvent, 'id' | 'title' | 'venue' | 'kind' | 'startsAt' | 'endsAt'>

export interface DoorCount {
  /** How many have a place, and how many of those and of walk-ins are in. */
  expected: number
  arrived: number
}

/** Somebody who came to a door. */
export type Arrival = Pick<CheckIn, 'memberId' | 'state' | 'at' | 'door' | 'how' | 'undone'> & {
  name: string
  enterpriseName: string
  unionId: string
  /** How many of their family came along. */
  along?: number
  /** Number in line, of whoever was turned away and waits. */
  position?: number
}

/** What an officer’s phone shows of a door. */
export interface DoorView {
  event: DoorEvent
  count: DoorCount
  /** The latest at any door, in and turned away. */
  latest: Arrival[]
}

/** Somebody found by name: of the list of the event with their state there, or of the roster alone. */
export interface FoundAtDoor {
  memberId: string
  name: string
  enterpriseName: string
  status?: RegistrationStatus
  at?: number
}

/** One union at an event: how many of it have a place, and how many are in. */
export interface UnionArrivals extends DoorCount {
  unionId: string
  name: string
}

/** 到场. What the desk shows while people come, and afterwards. */
export interface ArrivalBoard {
  event: DoorEvent & Pick<UnionEvent, 'state' | 'unionId'>
  count: DoorCount
  /** Those with a place who are not in; some came who have none any more, so that it is no difference of two numbers. */
  missing: number
  family: number
  turnedAway: number
  undone: number
  absent: number
  unions: UnionArrivals[]
  doors: { door: string; arrived: number; lastAt: number }[]
  latest: Arrival[]
}

/** Somebody who has a place and has not come; `absent` once that is marked. */
export interface MissingRow {
  memberId: string
  name: string
  enterpriseName: string
  unionId: string
  absent?: true
}

/** The code of the hall’s screen as it is now, and the next, so that a screen without a network for a moment goes on. */
export interface HallCode {
  codes: { code: string; until: number }[]
}

/** One time somebody was there. */
export type FootprintVisit = Pick<UnionEvent, 'id' | 'title' | 'kind' | 'venue' | 'startsAt'> & {
  at: number
  along?: number
}

/** 人次 of a year, with the events and the unions of which they are. */
export interface Turnout {
  year: number
  total: number
  events: (Pick<UnionEvent, 'id' | 'title' | 'kind' | 'startsAt'> & { arrived: number })[]
  unions: { unionId: string; name: string; arrived: number }[]
  /** Months in which anybody came, by their beginning. */
  months: { from: number; arrived: number }[]
  /** Years with check-ins, the latest first. */
  years: number[]
}

/** 我的足迹. A year of what somebody was at, the latest first. */
export interface Footprint {
  year: number
  visits: FootprintVisit[]
  /** 学时. Minutes between in and out, of lessons with both. */
  minutes: number
  /** How many there were in the year before, up to the same day where that year is this one. */
  before: number
  /** Years in which they were anywhere, the latest first. */
  years: number[]
}
