import type { Sealed } from '#server/sealing/sealing'
import type { SealedAnswers } from '../storedRegistration'

/**
 * 抽签登记. One person who wants a place of an event that is drawn by lot; its id is that of the registration that may come
 * of it, and its answers are sealed for that one.
 */
export interface LotteryEntry {
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
}

/**
 * 抽签. State of the draw of one event: `open` while people enter, `shut` while the list is being closed, `closed` until it
 * is drawn, `drawn` while places are given out and everybody is told, `done` at last.
 */
export interface LotteryDraw {
  id: string
  state: 'open' | 'shut' | 'closed' | 'drawn' | 'done'
  /** The gate: the list is closed no earlier. */
  closesAt: number
  seedHash: string
  /** The seed, which nobody reads before it is drawn. */
  sealed: Sealed
  entries?: number
  listHash?: string
  seed?: string
  drawnAt?: number
  /** So many ranks have their registration and their message. */
  told: number
}

/** 抽签名单. The numbers as they were at the closing, and later in the order in which they were drawn. */
export interface LotteryList {
  id: string
  numbers: string[]
  ranked?: string[]
}
