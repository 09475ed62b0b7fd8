import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { awaitedStep } from '#shared/events/approval/approval'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceStanding, Turn } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import { isCurrent } from '#shared/events/registrationStatus'
import { type BoundMember, boundMember } from '#shared/membership/member'
import { leaveMessages } from '../../delivery/feature'
import { dropForm, type FilledIn, formId, type SignUpForm, saidIn } from '../signUp/signUpForms'
import type { StoredRegistration } from '../storedRegistration'
import { messageOf } from './settledMessage'
import { awaitsOf, poolOf, readStanding } from './standing'

interface Settlement {
  standing: PlaceStanding
  member: Omit<BoundMember, 'standing'>
  /** Empty for somebody whom the chair enrolled and who has no account yet: nobody is told. */
  personId: string
  /** What the member has filled in now, sealed; nothing when this says nothing of it. */
  filled?: FilledIn | undefined
}

/**
 * Writes down for one member what the place book says: first the message, then the registration, so that a
 * registration with the right turn proves that its message exists. Safe to repeat and to run twice at once. False when
 * the book has changed for this member since, or all was written before.
 */
export async function settle(store: Store, event: UnionEvent, settlement: Settlement, now: number): Promise<boolean> {
  const message = settlement.personId === '' ? undefined : messageOf(event, settlement, now)
  if (message) await leaveMessages(store, [message], now)
  return project(store, event, settlement)
}

/**
 * Settles for a member who is not the caller: found by the registration, else by the person bound to the roster's row.
 */
export async function settleMember(store: Store, event: UnionEvent, memberId: string, now: number): Promise<void> {
  const standing = await readStanding(store, event.id, memberId)
  const who = await findWho(store, { eventId: event.id, memberId, standing })
  if (!who) return
  const { form, ...whose } = who
  await settle(store, event, { standing, ...whose }, now)
  await dropForm(store, form)
}

interface Found extends Omit<Settlement, 'standing'> {
  form?: SignUpForm | undefined
}

interface Sought {
  eventId: string
  memberId: string
  standing: PlaceStanding
}

/**
 * Whose registration it is. Where nothing is written of the sign-up yet, what was filled in is looked for; whoever left no
 * form had nothing to fill in, whatever they said another time.
 */
async function findWho(
  { registrations, people, members, signUpForms }: Store,
  { eventId, memberId, standing }: Sought
): Promise<Found | undefined> {
  const id = registrationId(eventId, memberId)
  const registration = await registrations.find(id)
  const along = 'turn' in standing && !standing.turn.team ? standing.turn.people.length - 1 : 0
  const chosen = 'turn' in standing ? standing.turn.chosen : undefined
  const isSaid = (registration?.companions?.count ?? 0) === along && registration?.chosen === chosen
  const isWritten = registration?.personId && isCurrent(registration.status) && isSaid
  const isSameTurn = !('turn' in standing) || standing.turn.turn === registration?.turn
  if (isWritten && isSameTurn) return { personId: registration.personId, member: { ...registration, id: memberId } }
  const form = 'turn' in standing ? await signUpForms.find(formId(id, formOf(standing.turn, memberId))) : undefined
  // Whoever came up has said nothing new; whoever left and came again, between two crashes, has.
  if (isWritten && !form) return { personId: registration.personId, member: { ...registration, id: memberId } }
  // Whoever was taken out by mistake is back with what they had filled in, and alone.
  const isBack = 'turn' in standing && standing.turn.back
  if (isBack && registration?.personId && !form)
    return {
      personId: registration.personId,
      member: { ...registration, id: memberId },
      filled: { answers: 'kept' },
    }
  const said = saidIn(form, chosen)
  const filled = 'turn' in standing && said ? { form, filled: said } : {}
  if (registration?.personId)
    return { personId: registration.personId, member: { ...registration, id: memberId }, ...filled }
  const person = await people.findWhere({ 'member.id': memberId })
  if (person?.member) return { personId: person.id, member: person.member, ...filled }
  const row = await members.find(memberId)
  return row && { personId: '', member: boundMember(row), ...filled }
}

/** In a team everybody fills in a form of their own. */
export function formOf({ people, team, stock }: Turn, memberId: string): Pick<Turn, 'people' | 'stock'> {
  return team ? { people: [memberId] } : { people, ...(stock && { stock }) }
}

/**
 * Written over the same or an older `rev` only: a later change of the book has the last word. Answers, and who
 * comes along, are older or newer by themselves: whoever writes the later change, such as a promotion, does not know them.
 */
async function project({ registrations }: Store, event: UnionEvent, settlement: Settlement): Promise<boolean> {
  const id = registrationId(event.id, settlement.member.id)
  const { standing, filled } = settlement
  const { rev } = standing
  if (standing.status !== 'none' && (await registrations.add(newRegistration(event, settlement)))) return true
  const answers = filled &&
    filled.answers !== 'kept' && {
      ...{ answers: {}, answeredRev: rev },
      sealed: filled.answers ? { ...filled.answers, rev } : _.remove(),
    }
  const along = filled &&
    filled.companions !== 'kept' && { companions: filled.companions ?? _.remove(), companionsRev: rev }
  const chosen = 'turn' in standing ? standing.turn.chosen : undefined
  const { also, reserve } = 'turn' in standing ? poolOf(standing.turn) : {}
  const from = 'turn' in standing && { reserve: reserve ?? _.remove() }
  const awaits = standing.status === 'confirmed' ? awaitedStep(standing.turn) : undefined
  const rest = { chosen: chosen ?? _.remove(), also: also ?? _.remove(), awaits: awaits ?? _.remove() }
  const state = { ...stateOf(standing), ...from, ...rest }
  const written = await registrations.change({ _id: id, rev: _.lte(rev) }, { ...state, ...answers, ...along })
  if (written > 0) return true
  const isOlder = _.or([_.exists(false), _.lt(rev)])
  if (answers) await registrations.change({ _id: id, answeredRev: isOlder }, answers)
  if (along) await registrations.change({ _id: id, companionsRev: isOlder }, along)
  return false
}

function newRegistration(event: UnionEvent, { standing, member, personId, filled }: Settlement): StoredRegistration {
  const { rev } = standing
  return {
    id: registrationId(event.id, member.id),
    eventId: event.id,
    memberId: member.id,
    personId,
    name: member.name,
    enterpriseId: member.enterpriseId,
    unionId: member.unionId,
    answers: {},
    ...(filled && { answeredRev: rev }),
    ...(filled?.answers && filled.answers !== 'kept' && { sealed: { ...filled.answers, rev } }),
    ...(filled?.companions && filled.companions !== 'kept' && { companions: filled.companions }),
    ...(filled && filled.companions !== 'kept' && { companionsRev: rev }),
    turn: '',
    at: 0,
    ...('turn' in standing && standing.turn.chosen && { chosen: standing.turn.chosen }),
    ...stateOf(standing),
    ...('turn' in standing && awaitsOf(standing.turn)),
  }
}

/** Fields of a registration for this standing; one that was withdrawn keeps turn and time of the place it had. */
function stateOf(standing: PlaceStanding): Pick<StoredRegistration, 'status' | 'rev'> & Partial<StoredRegistration> {
  const { rev } = standing
  switch (standing.status) {
    case 'confirmed':
    case 'offered':
    case 'waitlisted': {
      const { turn, at } = standing.turn
      const team = standing.turn.team && { team: standing.key }
      return { rev, status: standing.status, turn, at, ...poolOf(standing.turn), ...team }
    }
    case 'removed': {
      const { turn, at, reason } = standing.removal
      return { rev, status: 'removed', turn, at, removedReason: reason }
    }
    case 'none': {
      const { lapse, handed } = standing
      if (handed) return { rev, status: 'withdrawn', turn: handed.turn, at: handed.at, handedTo: handed.to }
      return lapse ? { rev, status: 'lapsed', turn: lapse.turn, at: lapse.at } : { rev, status: 'withdrawn' }
    }
  }
}
