import type { BoundMember } from '../membership/member'
import { done, type Result, refused } from '../result'
import type { UnionEvent } from './event'
import { type Answers, findWrongAnswer } from './question'

export type RegistrationStatus = 'confirmed' | 'waitlisted' | 'withdrawn' | 'removed'
export const registrationStatusName: Record<RegistrationStatus, string> = {
  confirmed: '已报名',
  waitlisted: '候补中',
  withdrawn: '已取消',
  removed: '已移出',
}

/**
 * 报名. A projection of the event's PlaceBook for one member, with the answers; written over the same or an older `rev`
 * only.
 */
export interface Registration {
  id: string
  eventId: string
  memberId: string
  personId: string
  name: string
  enterpriseId: string
  unionId: string
  /** Union to which the person belonged when the place was taken, once they have moved to another. */
  movedFrom?: string
  status: RegistrationStatus
  turn: string
  rev: number
  at: number
  answers: Answers
  /** The `rev` of the PlaceBook at which they were given; missing where nobody has, or functions deployed before wrote them. */
  answeredRev?: number
  removedReason?: string
}

export function registrationId(eventId: string, memberId: string): string {
  return `${eventId}:${memberId}`
}

/** A place as the phone shows it after a tap, or the position in the queue (1 is next). */
export type Place = { status: 'confirmed' } | { status: 'waitlisted'; position: number }

export type ConditionRefusal =
  | 'not_published'
  | 'not_open_yet'
  | 'closed'
  | 'cancelled'
  | 'not_bound'
  | 'members_only'
  | 'not_eligible'
export type RegistrationRefusal = ConditionRefusal | 'answer_wrong' | 'full' | 'taken_out'

/** 参加条件. The phone calls this to explain and the cloud to decide; the place itself is taken elsewhere. */
export function decideRegistration(
  event: UnionEvent,
  member: BoundMember | undefined,
  now: number
): Result<'open', ConditionRefusal> {
  if (event.state === 'cancelled') return refused('cancelled')
  if (event.state === 'draft') return refused('not_published')
  if (now < event.opensAt) return refused('not_open_yet')
  if (now >= event.closesAt) return refused('closed')
  if (!member) return refused('not_bound')
  if (event.openTo.kind !== 'everyone' && member.standing !== 'member') return refused('members_only')
  if (!isEligible(event, member)) return refused('not_eligible')
  return done('open')
}

export function decideAnswers(event: UnionEvent, answers: Answers): Result<'answered', 'answer_wrong'> {
  return findWrongAnswer(event.questions, answers) === undefined ? done('answered') : refused('answer_wrong')
}

/** Whether a person may leave: until the event begins they are free to. */
export function canWithdraw(event: UnionEvent, status: RegistrationStatus, now: number): boolean {
  return isCurrent(status) && now < event.startsAt
}

/** True for a member who has a place or waits for one. */
export function isCurrent(status: RegistrationStatus): boolean {
  return status === 'confirmed' || status === 'waitlisted'
}

function isEligible(event: UnionEvent, member: BoundMember): boolean {
  return event.openTo.kind !== 'unions' || event.openTo.unionIds.includes(member.unionId)
}
