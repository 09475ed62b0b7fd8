import type { UnionEvent } from '../events/event'
import { done, type Result, refused } from '../result'

/** How somebody was let in: by the code of their card, by its six digits, by name, by the hall's code, as a walk-in, or with the rest of a team. */
export const CHECK_IN_WAYS = ['card', 'digits', 'name', 'hall', 'walkIn', 'party'] as const
export type CheckInWay = (typeof CHECK_IN_WAYS)[number]

/** The point of an event at which people come in. */
export const DOOR = 'door'

/**
 * 签到. One person at one point of one event, in one document: `at` is the earliest that anybody saw them, with the door
 * and the officer of that moment. Names stand in the sign-up and on the roster.
 */
export interface CheckIn {
  id: string
  eventId: string
  point: string
  memberId: string
  personId: string
  enterpriseId: string
  unionId: string
  /** `turnedAway`: they were at the door without a place. */
  state: 'in' | 'turnedAway' | 'undone'
  at: number
  door: string
  how: CheckInWay
  /** Name of the officer; of whoever checked in by themselves nothing. */
  by: string
  /** Which of the family who signed up along came too, by their position there. */
  along?: number[]
  undone?: { at: number; by: string; reason: string }
}

export function checkInId(eventId: string, memberId: string, point = DOOR): string {
  return `${eventId}:${memberId}:${point}`
}

const HOUR = 3_600_000
/** People come early, and what was written on paper is entered the day after. */
export const OPENS_BEFORE_MS = 4 * HOUR
export const CLOSES_AFTER_MS = 24 * HOUR

export type DoorRefusal = 'door_cancelled' | 'door_unpublished' | 'door_early' | 'door_over'

/** Why the code of a card, or its six digits, let nobody in. */
export type CodeRefusal = 'code_unknown' | 'code_old' | 'code_wrong' | 'code_used'
export type DigitsRefusal = 'digits_unknown' | 'digits_two' | 'digits_locked'

/** Whether an event lets people in at that moment. */
export function decideDoor(
  event: Pick<UnionEvent, 'state' | 'startsAt' | 'endsAt'>,
  at: number
): Result<'open', DoorRefusal> {
  if (event.state === 'cancelled') return refused('door_cancelled')
  if (event.state === 'draft') return refused('door_unpublished')
  if (at < event.startsAt - OPENS_BEFORE_MS) return refused('door_early')
  return at < event.endsAt + CLOSES_AFTER_MS ? done('open') : refused('door_over')
}

/** What was tapped longer ago than this is not entered any more: nobody has been without a network for so long. */
const LATEST_MS = 24 * HOUR

/** The moment that counts: what the phone says, but never what is still to come. */
export function momentAtDoor(told: number, now: number): Result<number, 'door_stale'> {
  if (told < now - LATEST_MS) return refused('door_stale')
  return done(Math.min(told, now))
}
