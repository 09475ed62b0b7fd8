import type { DoorEvent } from '../view'
import type { RollCall } from './rollCall'

/** The roll-calls of an event, each with how many are there, and by what a new one may be divided. */
export interface RollList {
  event: DoorEvent
  expected: number
  rolls: (RollCall & { marked: number })[]
  groups: { key: string; label: string }[]
}

/** Somebody on a roll-call; `at` once they are there, `outAt` once they have left. */
export interface RollPerson {
  memberId: string
  name: string
  enterpriseName: string
  at?: number
  outAt?: number
}

/** 点名表 as a leader holds it: everybody with a place, by groups; behind them who is marked and has no place any more. */
export interface RollView {
  event: DoorEvent
  roll: RollCall
  groups: { key: string; label: string; people: RollPerson[] }[]
}

/** How one person stands after a mark. */
export type Marked = Pick<RollPerson, 'memberId' | 'name' | 'at' | 'outAt'>
