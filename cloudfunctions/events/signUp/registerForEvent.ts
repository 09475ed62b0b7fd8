import type { PersonContext } from '#server/context'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import type { FilledForm } from '#shared/events/form/decideAnswers'
import type { Answers } from '#shared/events/form/question'
import { wayOf } from '#shared/events/order/wayOf'
import {
  decideRegistration,
  decideSession,
  type Place,
  type RegistrationRefusal,
  registrationId,
} from '#shared/events/registration'
import { lookUp } from '#shared/lookUp'
import type { BoundMember } from '#shared/membership/member'
import { done, type Result, refused } from '#shared/result'
import { countAnswers, openAnswers, sealAnswers } from '../answers/sealedAnswers'
import { claimedBy, findClaimBar } from '../claim/claimBar'
import { findBar } from '../fairness/findBar'
import { bringAlong, type Party } from '../family/bringAlong'
import { sealCompanions } from '../family/companions'
import { keepNamedFiles, takeAnswers } from '../files/handInFiles'
import { promoteWaiting } from '../line/promoteWaiting'
import type { PlaceWish } from '../places/placing'
import { settle, settleMember } from '../places/settling'
import { placeOf, readPlace } from '../places/standing'
import { wishOf } from '../places/wishOf'
import { readEventText } from '../readEventText'
import { isSameChoice } from '../stock/taking'
import type { StoredEvent } from '../storedEvent'
import { type Claim, claimPlace } from './claimPlace'
import { dropForm, formId, keepForm, type SignUpForm } from './signUpForms'

type Asked = Input<'events.register'>

const BY_ORDER = { lot: 'by_lot', rotation: 'by_rotation' } as const

/** 报名. Safe to repeat: a second tap finds the place, or the position, that it already holds. */
export async function registerForEvent(asked: Asked, context: PersonContext): Promise<Output<'events.register'>> {
  const { eventId, session } = asked
  const { store, person, now } = context
  const event = await readEventText(store, eventId, { now, form: asked.form })
  const way = wayOf(event)
  if (way) return (await findHeldPlace(store, eventId, person.member?.id)) ?? refused(BY_ORDER[way])
  const decided = await decide(event, asked, context)
  if (!decided.ok) return (await findHeldPlace(store, eventId, person.member?.id)) ?? decided
  const { member, party, answered } = decided.value
  const bar = findClaimBar(event, person) ?? (await findBar(context, event, member.id))
  if (bar) return (await findHeldPlace(store, eventId, member.id)) ?? bar

  const wish = await wishOf(store, event, { member, session, guests: party.guests, answers: answered.answers, now })
  const filled = fill(context, registrationId(eventId, member.id), answered, party)
  let form: SignUpForm | undefined
  const before = async () => {
    form = await keepForm(store, { id: formId(registrationId(eventId, member.id), wish), at: now, ...filled })
  }
  const claimed = await claimPlace(store, event, wish, { member, now, before })
  const place = claimed.ok
    ? done(
        await write(context, event, {
          ...claimed.value,
          member,
          filled,
          wish,
          answers: answered.answers,
        })
      )
    : (claimed.reason === 'claimed_already' && (await claimedBy(store, event, member.unionId, now))) || claimed
  await dropForm(store, form)
  if (place.ok) await keepNamedFiles(event, member.id, context)
  return place
}

/** Who signs up, and whom they bring along, if both may and all is filled in. */
async function decide(
  event: StoredEvent,
  { answers, form, session, family, guardian }: Asked,
  context: PersonContext
): Promise<Result<{ member: BoundMember; party: Party; answered: FilledForm }, RegistrationRefusal>> {
  const { member } = context.person
  const decision = decideRegistration(event, member, context.now)
  if (!decision.ok) return decision
  if (!member) return refused('not_bound')
  const chosen = decideSession(event, session)
  if (!chosen.ok) return chosen
  const answered = await takeAnswers(event, { answers, form }, context)
  if (!answered.ok) return answered
  const party = await bringAlong(context, event, { family, guardian, session, memberId: member.id })
  return party.ok ? done({ member, party: party.value, answered: answered.value }) : party
}

function fill({ sealing }: PersonContext, id: string, answered: FilledForm, { along }: Party) {
  const sealed = sealAnswers(sealing, id, answered)
  return { ...(sealed && { answers: sealed }), ...(along && { companions: sealCompanions(sealing, id, along) }) }
}

interface Writing extends Claim {
  member: BoundMember
  filled: ReturnType<typeof fill>
  wish: PlaceWish
  answers: Answers
}

/** Writes down what came of a tap, and answers the place as it is then. */
async function write(context: PersonContext, event: UnionEvent, writing: Writing): Promise<Place> {
  const { store, sealing, person, now } = context
  const { standing, isNew, member, filled, wish, answers } = writing
  const id = registrationId(event.id, member.id)
  // Whoever taps again with others beside them has the place for those, and the options, with which it was taken.
  const { people, stock } = standing.turn
  const isSame = people.join() === wish.people.join() && isSameChoice(stock, wish.stock)
  const isWritten = !isNew && (await isSettled(store, sealing, id, { turn: standing.turn.turn, answers }))
  if (!isSame) await settleMember(store, event, member.id, now)
  const isStill =
    isSame && (isWritten || (await settle(store, event, { standing, member, personId: person.id, filled }, now)))
  const promoted = standing.status === 'waitlisted' && standing.free > 0 ? await promoteWaiting(store, event, now) : 0
  const newer = promoted > 0 || !isStill ? await readPlace(store, event.id, member.id) : undefined
  return newer ?? (placeOf(standing) as Place)
}

/**
 * The place of a member who taps again after a lost answer, even when sign-up has ended or the questions have changed.
 */
async function findHeldPlace(store: Store, eventId: string, memberId: string | undefined) {
  if (!memberId || !(await store.places.find(eventId))) return undefined
  const place = await readPlace(store, eventId, memberId)
  return place && done(place)
}

/**
 * True when the registration has the right turn, which proves that its message exists too (see `settle`). A registration
 * from a time when nothing was kept before the place may lack the answers, which a second tap brings.
 */
async function isSettled(
  { registrations }: Store,
  sealing: Sealing,
  id: string,
  { turn, answers }: { turn: string; answers: Answers }
): Promise<boolean> {
  const written = await registrations.find(id)
  if (written?.turn !== turn) return false
  const kept = openAnswers(sealing, written)
  if (!kept.ok) return countAnswers(written) >= Object.keys(answers).length
  return Object.entries(answers).every(([question, answer]) => lookUp(kept.value, question) === answer)
}
