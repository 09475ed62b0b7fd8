import type { Member } from '../../membership/member'
import type { ApprovalRule, ApprovalStep } from '../approval/approval'
import type { EventPhase, PlaceCount, UnionEvent } from '../event'
import type { Place } from '../registration'
import type { RegistrationStatus } from '../registrationStatus'
import type { SessionSeen } from '../view'
import type { SelfRefusal } from './enrolling'
import type { MatchedLines } from './matchLines'

/** Somebody of the union who is in the event, or waits. */
export interface OwnInEvent {
  memberId: string
  name: string
  status: RegistrationStatus
  at: number
  /** Their sign-up waits for a yes. */
  awaits?: ApprovalStep
  /** How it was before, as a chair goes by it. */
  record?: Pick<Enrollee, 'times' | 'isNew' | 'missedAt'>
}

/** 名额. What a union has of an event: whose places they are, who is in, and why people must sign up themselves. */
export interface QuotaView {
  event: Pick<UnionEvent, 'id' | 'title' | 'kind' | 'startsAt' | 'closesAt' | 'venue'>
  unionName: string
  phase: EventPhase
  count: PlaceCount
  hasWaitlist: boolean
  /** Pools from which the union's people may take; missing where all are for everybody. */
  sessions?: SessionSeen[]
  own: OwnInEvent[]
  self?: SelfRefusal
  /** Who looks at sign-ups, where somebody does. */
  approval?: ApprovalRule
  /** What each still has to answer themselves, by the labels of the questions. */
  asks?: string[]
}

/** 可以报的人. With what a chair goes by: whether they are in, and how it was before. */
export type Enrollee = Pick<Member, 'id' | 'name'> & {
  enterpriseName: string
  maskedPhone: string
  /** Their standing in this event. */
  status?: RegistrationStatus
  /** Events in which they had a place this year, and whether there ever was one. */
  times: number
  isNew: boolean
  /** The latest time they stayed away without a word. */
  missedAt?: number
}

/** A paste as it was read, with those whom it may mean. */
export type PasteView = MatchedLines & { people: Enrollee[] }

/** What became of one of those who were enrolled; `why` in a few words for the chair. */
export interface Enrolled {
  memberId: string
  name: string
  place?: Place
  /** Has no account yet, and so hears of it from nobody but the chair. */
  untold?: true
  why?: string
}
