import type { Article } from '../news/article'
import type { ApprovalStep } from './approval/approval'
import type { EventPhase, PlaceCount, UnionEvent } from './event'
import type { EventReview } from './eventReview'
import type { WhoRefusal } from './fairness/decideWho'
import type { Absence, Plea } from './fairness/pastPlace'
import type { HandingToMe } from './handOver/handing'
import type { Archived } from './life/life'
import type { EventNeeds } from './life/need'
import type { LotteryView } from './lottery/view'
import type { MoveAnswers, MoveSeen } from './moved/move'
import type { Odds } from './odds/odds'
import type { OwnEntry } from './order/view'
import type { PassedWhy } from './places/placeBook'
import type { EventSession, Reserve } from './places/rules'
import type { Place, Registration } from './registration'
import type { WishState } from './roommates/matchWishes'
import type { RotationBoard, RotationView } from './rotation/view'
import type { StockSeen } from './stock/stock'
import type { OpenTakeaway } from './takeaways/takeaway'
import type { TeamKind } from './team/teamRule'
import type { LeavingReason } from './ticket/leaving'

export type EventCard = Pick<
  UnionEvent,
  'id' | 'title' | 'kind' | 'venue' | 'startsAt' | 'endsAt' | 'opensAt' | 'closesAt' | 'organiser'
> & {
  phase: EventPhase
  count: PlaceCount
  mine?: Place
  review?: 'asked' | 'sent_back'
  /** What of it waits for the reader; of the list at the desk alone, where it is asked for. */
  needs?: EventNeeds
  /** In the archive of the desk. */
  archived?: true
  lottery?: LotteryCard
  rotation?: RotationCard
}

/** What a list says of an event whose places are drawn by lot. */
export interface LotteryCard {
  drawsAt: number
  /** The reader has entered, and it is not drawn yet. */
  entered?: true
}

/** What a list says of an event whose places go by turn: whether the reader has applied. */
export type RotationCard = Pick<LotteryCard, 'entered'>

/** An event of a chair that waits for an officer; `isChange` for new words of one that is out. */
export type WaitingEvent = Pick<UnionEvent, 'id' | 'title' | 'organiser'> & {
  askedByName: string
  askedAt: number
  isChange: boolean
}

/** 一池名额, as a reader sees those that they may take from: a reserve of theirs, or everybody's. */
export interface PoolSeen {
  reserve?: Pick<Reserve, 'id' | 'name' | 'until'>
  capacity: number
  left: number
  queued: number
}

/** A session with the pools from which the reader may take, in the order in which they are tried. */
export type SessionSeen = EventSession & { pools: PoolSeen[] }

/** 报不了的缘故. In words; of a pause also what became of the plea, whose answer is the officer's word. */
export interface Barred {
  reason: WhoRefusal
  text: string
  plea?: { state: Plea['state']; word?: string }
}

/** A plea that waits for an officer, with the two events that its person missed. */
export interface WaitingPlea {
  eventId: string
  memberId: string
  name: string
  missed: string[]
  words: string
  askedAt: number
}

export interface EventView {
  event: UnionEvent
  /** The brand of which it is an edition. */
  brand?: { id: string; title: string }
  /** 会后资料, once it has begun, for who has a place. */
  documents?: OpenTakeaway[]
  /** Addresses of the pictures in its form that may be seen, by their ids; they lapse. */
  pictures?: Record<string, string>
  phase: EventPhase
  count: PlaceCount
  mine?: Place
  /** Of an event that has sessions or reserves; one without sessions has a single one here. */
  sessions?: SessionSeen[]
  /** Options of which there is a number. */
  stock?: StockSeen[]
  /** The last move of the event, for a reader who was in before it. */
  move?: MoveSeen
  /** A place that a colleague wants to hand to the reader, who has none. */
  handing?: HandingToMe
  /** The condition or rule that the reader does not meet, and the sentence that says it. */
  barred?: Barred
  /** For a reader in line: how often there was a place for whoever stood where they do. */
  odds?: Odds
  /** Number of people from the reader's own enterprise who hold a place. */
  colleagues: number
  /** Names of the first three unions that the event is open to; none when it is open to all. */
  openToNames: string[]
  /** Of an event whose places are drawn by lot. */
  lottery?: LotteryView
  /** Of an event whose places go by turn. */
  rotation?: RotationView
  /** Competitions that are played in it. */
  competitions?: { id: string; name: string }[]
  /** Articles about the event, the latest first; missing also in views that phones kept from an earlier version. */
  articles?: Pick<Article, 'id' | 'title' | 'publishedAt'>[]
}

/** So many of a member's registrations are shown, the latest; the page says so where there may be more. */
export const MY_REGISTRATIONS_SHOWN = 50

export interface MyRegistration {
  event: EventCard
  /** `entered` before it is drawn, and `not_drawn` after, where there is no registration; `handing` of a place that a colleague hands on. */
  status: Registration['status'] | 'entered' | 'not_drawn' | 'handing'
  /** Who hands it on. */
  fromName?: string
  /** The entry, where places are drawn or go by turn. */
  entry?: OwnEntry
  position?: number
  /** When the offer ends, of the line or of a colleague. */
  until?: number
  /** Somebody is missing in their team, and until when the place is held. */
  team?: { kind: TeamKind; until?: number }
  at: number
  removedReason?: string
}

/** A line of the desk's list; the position is that of the queue at this moment. */
export type RegistrationRow = Pick<
  Registration,
  'memberId' | 'name' | 'status' | 'at' | 'answers' | 'removedReason' | 'session' | 'also' | 'reserve'
> & {
  absent?: Pick<Absence, 'at' | 'by' | 'excusedAt'>
  enterpriseName: string
  position?: number
  /** Family who come along, in words; where they are not to be read, how many. */
  companions?: string
  /** The team in which they are, by its captain, and how many are missing there. */
  team?: { captain: string; isCaptain?: true; missing: number }
  /** Number of the ticket, of whoever has a place. */
  number?: number
  /** Name of the colleague who came instead. */
  handedTo?: string
  /** What they said each time they gave a place back, the latest first. */
  left?: LeavingReason[]
  /** What became of a wish to share a room, by the question. */
  wishes?: Record<string, WishState>
  /** Questions in whose answers a colleague is named whom the roster of the enterprise does not have. */
  strangers?: string[]
  /** Why somebody behind came up first. */
  passed?: PassedWhy
  /** Who has yet to say yes to it. */
  awaits?: ApprovalStep
  /** What they answered to the last move; missing where nothing was moved while they were in. */
  move?: 'stays' | 'leaves' | 'silent'
  /** Of another union than the chair's who looks: of the name and of free answers only so much is shown. */
  isMasked?: true
}

/** 本工会的人. Those of one union who have a place or wait for one, event by event, the next first. */
export interface OwnPeople {
  event: Pick<UnionEvent, 'id' | 'title' | 'startsAt'>
  /** Those who have moved to another union since are marked, without where they are now. */
  people: (Pick<Registration, 'memberId' | 'name' | 'status'> & { enterpriseName: string; hasMoved?: true })[]
}

/** An event with people of one enterprise in it, and how many of them have a place or wait for one. */
export interface EventOfEnterprise {
  id: string
  title: string
  startsAt: number
  people: number
}

/** Who wrote the words of an event last, and when. */
export interface Written {
  by: string
  at: number
}

/** All pools of a session, as its organiser sees them; `released` of a reserve that has gone to everybody. */
export type SessionBoard = EventSession & { pools: (PoolSeen & { released?: true })[] }

export interface EventBoard {
  event: UnionEvent
  review?: EventReview
  written?: Written
  archived?: Archived
  phase: EventPhase
  count: PlaceCount
  /** Of an event that has sessions or reserves. */
  sessions?: SessionBoard[]
  stock?: StockSeen[]
  /** So long places were held for people who had not answered yet; of an event in which they are asked. */
  idleMs?: number
  lottery?: LotteryView
  rotation?: RotationBoard
  move?: MoveAnswers
}

export interface WithdrawOutcome {
  status: 'withdrawn'
}
