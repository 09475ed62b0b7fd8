import { done, type Result, refused } from '../../result'
import type { UnionEvent } from '../event'
import type { Companion } from '../family/familyRule'
import type { Answers } from '../form/question'
import type { HandingSeen } from '../handOver/handing'

/** 报名票. What only its holder sees of a sign-up: the lasting number, and the answers as they were given. */
export interface Ticket {
  /** Missing for who waits, and for a moment for places of before there were numbers. */
  number?: number
  answers: Answers
  /** Version of the form that they answered; missing for the first. */
  form?: number
  /** Set where the answers cannot be opened: they are not lost, and may be given anew. */
  isSealed?: true
  /** Those who come along, until thirty days after the event. */
  companions?: Companion[]
  /** The offer of the place to a colleague, as long as it goes on or was declined. */
  handing?: HandingSeen
}

/**
 * Whether answers may still be changed: as long as somebody new could give theirs, and until the start by who has to choose
 * again because their option was gone, or to answer what the form did not ask them before.
 */
export function decideAnswerChange(
  { state, closesAt, startsAt }: Pick<UnionEvent, 'state' | 'closesAt' | 'startsAt'>,
  now: number,
  { lacks = false, toFill = false } = {}
): Result<'open', 'cancelled' | 'answers_closed'> {
  if (state !== 'published') return refused('cancelled')
  return now < (lacks || toFill ? startsAt : closesAt) ? done('open') : refused('answers_closed')
}

/** Whether who comes along may still be changed: as long as somebody new could sign up. */
export function decideFamilyChange(
  { state, closesAt }: Pick<UnionEvent, 'state' | 'closesAt'>,
  now: number
): Result<'open', 'cancelled' | 'family_closed'> {
  if (state !== 'published') return refused('cancelled')
  return now < closesAt ? done('open') : refused('family_closed')
}
