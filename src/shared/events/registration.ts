import type { BoundMember, Member } from '../membership/member'
import { done, type Result, refused } from '../result'
import type { ApprovalStep } from './approval/approval'
import type { UnionEvent } from './event'
import type { WhoRefusal } from './fairness/decideWho'
import type { Absence } from './fairness/pastPlace'
import type { FamilyRefusal } from './family/familyRule'
import type { Answers } from './form/question'
import type { MoveAnswer } from './moved/move'
import type { PassedWhy, SavedUp } from './places/placeBook'
import { isCurrent, type RegistrationStatus } from './registrationStatus'
import type { LeavingReason } from './ticket/leaving'

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
  /** Member to whom the place went, of somebody who handed it to a colleague. */
  handedTo?: string
  /** What they said each time they gave a place back, by the turn that ended; missing while they said nothing. */
  left?: (LeavingReason & { turn: string })[]
  /** EventSession, and the reserve from which the place is, where the event has them. */
  session?: string
  /** Further sessions in which they have a place. */
  also?: string[]
  reserve?: string
  /** Key of the turn of their team, where people come in teams. */
  team?: string
  /** Who has yet to say yes to it, while the place is kept. */
  awaits?: ApprovalStep
  /** So often they had chosen otherwise when the answers were written; missing while never. */
  chosen?: number
  /** What they said to the last move of the event. */
  moveAnswer?: MoveAnswer
  /** Somebody who had a place and stayed away. */
  absent?: Absence
}

export function registrationId(eventId: string, memberId: string): string {
  return `${eventId}:${memberId}`
}

interface PlaceOf {
  session?: string
  /** Further sessions in which they have a place. */
  also?: string[]
  /** Reserve from which the place is. */
  reserve?: string
  /** So many come, the member and the family; missing for one alone. */
  people?: number
  /** Of several who come on one place: whether all are there, and until when it is held for who is missing. */
  team?: { isWhole: boolean; until?: number }
  /** Questions whose option was gone when they came up: they have the place, and choose again. */
  lacks?: string[]
  /** Who has yet to say yes to it, while the place is kept. */
  awaits?: ApprovalStep
}

/** A place as the phone shows it after a tap, an offer with its end, or the position in the queue (1 is next). */
export type Place = PlaceOf &
  (
    | { status: 'confirmed' }
    | { status: 'offered'; until: number }
    | {
        status: 'waitlisted'
        position: number
        passed?: PassedWhy
        rests?: number
        saves?: Pick<SavedUp, 'many' | 'until'>
      }
  )

/** 进不了队. `team_gone` also of an invitation that is not known. */
export type TeamRefusal = 'team_gone' | 'team_full' | 'team_needs_women' | 'not_colleagues_of_team' | 'in_already'

export type ConditionRefusal =
  | 'not_published'
  | 'not_open_yet'
  | 'closed'
  | 'cancelled'
  | 'not_bound'
  | 'members_only'
  | 'not_eligible'
export type RegistrationRefusal =
  | ConditionRefusal
  | WhoRefusal
  | 'answer_wrong'
  | 'answer_file_gone'
  | 'form_changed'
  | 'session_unknown'
  | 'full'
  | 'line_full'
  | 'stock_gone'
  | 'taken_out'
  | FamilyRefusal
  | 'family_unknown'
  | 'relative_twice'
  | 'same_child'

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
  if (isOpenTo(event, member)) return done('open')
  return refused(isMemberEnough(event, member) ? 'not_eligible' : 'members_only')
}

/** Whether an event is open to somebody as the roster has them; whoever has left it is neither member nor worker. */
export function isOpenTo(event: Pick<UnionEvent, 'openTo'>, row: Pick<Member, 'id' | 'unionId' | 'standing'>): boolean {
  const { openTo } = event
  if (openTo.kind === 'invited') return row.standing !== 'left' && openTo.memberIds.includes(row.id)
  return isMemberEnough(event, row) && (openTo.kind !== 'unions' || openTo.unionIds.includes(row.unionId))
}

function isMemberEnough({ openTo }: Pick<UnionEvent, 'openTo'>, { standing }: Pick<Member, 'standing'>): boolean {
  return standing === 'member' || (standing === 'worker' && ['everyone', 'invited'].includes(openTo.kind))
}

/** Which session somebody wants: one of those that there are, or none where there are none. */
export function decideSession(
  { sessions = [] }: UnionEvent,
  session: string | undefined
): Result<'chosen', 'session_unknown'> {
  const isThere = session === undefined ? sessions.length === 0 : sessions.some(({ id }) => id === session)
  return isThere ? done('chosen') : refused('session_unknown')
}

/** Whether a person may leave: until the event begins they are free to. */
export function canWithdraw(event: UnionEvent, status: RegistrationStatus, now: number): boolean {
  return isCurrent(status) && now < event.startsAt
}
