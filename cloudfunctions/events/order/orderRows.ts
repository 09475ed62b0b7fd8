import type { Sealed } from '#server/sealing/sealing'
import type { Grounds } from '#shared/events/rotation/rankByRecord'
import type { OrderReview } from '#shared/events/rotation/view'
import type { StockPart } from '#shared/events/stock/stock'
import type { Asked } from '#shared/review/review'
import type { SealedAnswers } from '../storedRegistration'

/**
 * 登记. One person who wants a place of an event whose places go by an order: drawn by lot, or by turn; its id is that of the
 * registration that may come of it, and its answers are sealed for that one. Stored in `lotteryEntries`, whose name is older.
 */
export interface OrderEntry {
  id: string
  eventId: string
  memberId: string
  personId: string
  name: string
  enterpriseId: string
  unionId: string
  /** Six digits that no other entry of the event has, and that say nothing of whose they are or when they came. */
  number: string
  at: number
  session?: string
  sealed?: SealedAnswers
  /** What they would take of options of which there is a number. */
  stock?: StockPart[]
  /** What they did not meet when it was their turn, in the words that they read; the place went to the next. */
  unfit?: string
}

/**
 * 排名次. How far the order of one event has come: `open` while people enter, `shut` while the list is being closed, `closed`
 * until the order stands, `drawn` while places are given out and everybody is told, `done` at last. Stored in `lotteryDraws`.
 */
export interface PlaceOrder extends Partial<LotPart>, Partial<TurnPart> {
  id: string
  state: 'open' | 'shut' | 'closed' | 'drawn' | 'done'
  /** The gate: the list is closed no earlier. */
  closesAt: number
  entries?: number
  /** Since when the order stands. */
  drawnAt?: number
  /** So many ranks have their registration and their message. */
  told: number
}

/** What an order by lot has besides. */
export interface LotPart {
  seedHash: string
  /** The seed, which nobody reads before it is drawn. */
  sealed: Sealed
  listHash?: string
  seed?: string
}

/** What an order by turn has besides. */
export interface TurnPart {
  /** Whoever brought the event out, and so may not be the only one to look at its order. */
  organiser: Pick<Asked, 'askedBy' | 'askedByName'>
  /** So often the order was asked for; what is calculated for a round is never written over. */
  round: number
  review?: OrderReview
  /** Set when the event began before anybody had passed the order. */
  isLapsed?: true
}

/** 名单. The numbers as they were at the closing, and later in their order. Stored in `lotteryLists`. */
export interface OrderList {
  id: string
  numbers: string[]
  ranked?: string[]
  /** What decided about each rank of an order by turn, and the round for which it was calculated. */
  grounds?: Grounds[]
  round?: number
}

export function isByLot(order: PlaceOrder): order is PlaceOrder & LotPart {
  return order.seedHash !== undefined
}
