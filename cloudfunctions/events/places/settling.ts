import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { placeMessage } from '#shared/events/placeMessage'
import type { PlaceStanding, Turn } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import type { BoundMember } from '#shared/membership/member'
import { leaveMessages } from '../../delivery/feature'
import type { SealedAnswers, StoredRegistration } from '../storedRegistration'
import { poolOf, readStanding } from './standing'

interface Settlement {
  standing: PlaceStanding
  member: Omit<BoundMember, 'standing'>
  personId: string
  /** What the member answers now, sealed; nothing when this says nothing of answers. */
  answers?: SealedAnswers | 'none'
}

/**
 * Writes down for one member what the place book says: first the message, then the registration, so that a
 * registration with the right turn proves that its message exists. Safe to repeat and to run twice at once. False when
 * the book has changed for this member since, or all was written before.
 */
export async function settle(store: Store, event: UnionEvent, settlement: Settlement, now: number): Promise<boolean> {
  const message = messageOf(event, settlement, now)
  if (message) await leaveMessages(store, [message], now)
  return project(store, event, settlement)
}

/**
 * Settles for a member who is not the caller: found by the registration, else by the person bound to the roster's row.
 */
export async function settleMember(store: Store, event: UnionEvent, memberId: string, now: number): Promise<void> {
  const standing = await readStanding(store, event.id, memberId)
  const who = await findWho(store, event.id, memberId)
  if (who) await settle(store, event, { standing, ...who }, now)
}

async function findWho({ registrations, people }: Store, eventId: string, memberId: string) {
  const registration = await registrations.find(registrationId(eventId, memberId))
  if (registration) return { personId: registration.personId, member: { ...registration, id: memberId } }
  const person = await people.findWhere({ 'member.id': memberId })
  return person?.member && { personId: person.id, member: person.member }
}

/**
 * Written over the same or an older `rev` only: a later change of the book has the last word. Answers are older or newer
 * by themselves: whoever writes the later change, such as a promotion, does not know them.
 */
async function project({ registrations }: Store, event: UnionEvent, settlement: Settlement): Promise<boolean> {
  const id = registrationId(event.id, settlement.member.id)
  const { standing, answers } = settlement
  const { rev } = standing
  if (standing.status !== 'none' && (await registrations.add(newRegistration(event, settlement)))) return true
  const given = answers && {
    answers: {},
    answeredRev: rev,
    sealed: answers === 'none' ? _.remove() : { ...answers, rev },
  }
  const written = await registrations.change({ _id: id, rev: _.lte(rev) }, { ...stateOf(standing), ...given })
  if (!given || written > 0) return written > 0
  const isOlder = _.or([_.exists(false), _.lt(rev)])
  await registrations.change({ _id: id, answeredRev: isOlder }, given)
  return false
}

function newRegistration(event: UnionEvent, { standing, member, personId, answers }: Settlement): StoredRegistration {
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
    ...(answers && { answeredRev: rev, ...(answers !== 'none' && { sealed: { ...answers, rev } }) }),
    turn: '',
    at: 0,
    ...stateOf(standing),
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
      return { rev, status: standing.status, turn, at, ...poolOf(standing.turn) }
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

function messageOf(event: UnionEvent, { standing, personId }: Settlement, now: number) {
  switch (standing.status) {
    case 'confirmed': {
      const kind = standing.turn.back ? 'place_back' : standing.turn.promoted ? 'place_promoted' : 'place_taken'
      return placeMessage({ kind, event: asChosen(event, standing.turn), personId, turn: standing.turn.turn }, now)
    }
    case 'offered': {
      const { turn, until = now } = standing.turn
      return placeMessage({ kind: 'place_offered', event: asChosen(event, standing.turn), personId, turn, until }, now)
    }
    case 'removed': {
      const { turn, reason } = standing.removal
      return placeMessage({ kind: 'place_removed', event, personId, turn, reason }, now)
    }
    case 'none': {
      const { lapse, handed } = standing
      if (handed) return placeMessage({ kind: 'place_handed', event, personId, turn: handed.turn }, now)
      return lapse && placeMessage({ kind: 'place_lapsed', event, personId, turn: lapse.turn }, now)
    }
    case 'waitlisted': {
      const { turn, back } = standing.turn
      return back && placeMessage({ kind: 'place_back', event, personId, turn, waits: true }, now)
    }
  }
}

/** The event as it begins for whoever has chosen one of its sessions. */
function asChosen(event: UnionEvent, turn: Turn): UnionEvent {
  const session = event.sessions?.find(({ id }) => id === poolOf(turn).session)
  return session ? { ...event, startsAt: session.startsAt } : event
}
