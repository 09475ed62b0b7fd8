import type { MemberContext } from '#server/context'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { approvalAgain } from '#shared/events/approval/approval'
import type { UnionEvent } from '#shared/events/event'
import type { Answers } from '#shared/events/form/question'
import { registrationId } from '#shared/events/registration'
import { decideAnswerChange } from '#shared/events/ticket/ticket'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { openAnswers, sealAnswers } from '../answers/sealedAnswers'
import { askAgain } from '../approval/askAgain'
import { keepNamedFiles, takeAnswers } from '../files/handInFiles'
import { hasToFill } from '../formNews/whoFills'
import { formOf, settle, settleMember } from '../places/settling'
import { asSeen, findSeat, readStanding, type Seated } from '../places/standing'
import { dropForm, formId, keepForm, type SignUpForm } from '../signUp/signUpForms'
import { choosing, isOtherChoice, isShort, lacksStock } from '../stock/chooseAnew'
import { partsOf } from '../stock/stockOf'
import { isWrittenOf } from '../storedRegistration'
import { ticketOf } from './readTicket'

/** Times that a holding is looked for: somebody may come up, or change the session, between two looks. */
const ROUNDS = 4

/**
 * 改填的内容. Answers anew what the event asks, until sign-up closes, and until the start where something is still to answer; the place stays, and another option is taken in the step
 * that gives back the one of before. Safe to repeat: the book counts one more, so that nothing older that is still on its way is
 * written over it. Whoever has let them through before is asked again.
 */
export async function changeAnswers(
  { eventId, ...asked }: Input<'events.changeAnswers'>,
  { store, sealing, person, now }: MemberContext
): Promise<Output<'events.changeAnswers'>> {
  const event = await store.events.get(eventId)
  const { member } = person
  const before = await findSeat(store, eventId, member.id)
  const lacks = before !== undefined && lacksStock(before.turn)
  const isLate = now >= event.closesAt
  const toFill = isLate && before !== undefined && (await hasToFill(store, sealing, event, member.id))
  const decision = decideAnswerChange(event, now, { lacks, toFill })
  if (!decision.ok) return decision
  const answered = await takeAnswers(event, asked, { store, person })
  if (!answered.ok) return answered

  const id = registrationId(eventId, member.id)
  const sealed = sealAnswers(sealing, id, answered.value)
  const filled = { ...(sealed && { answers: sealed }), companions: 'kept' as const }
  const { answers } = answered.value
  const kept: SignUpForm[] = []
  const keep = async ({ turn }: Seated, stock = partsFor(event, turn.people.length, answers)) => {
    const form = { id: formId(id, { people: turn.people, stock }), at: now, ...(sealed && { answers: sealed }) }
    await promiseWork(store, { name: 'events.settle', now })
    if (await keepForm(store, form)) kept.push(form)
  }
  const isSame = await saysTheSame(store, sealing, id, answers)
  const counted = await countOneMore(store, event, { member: member.id, answers, isSame, keep, toFill, now })
  const standing = await readStanding(store, eventId, member.id)
  if (typeof counted !== 'string' && 'turn' in standing) {
    // Who comes along has been changed since: that is written first, by whatever was kept of it.
    if (standing.turn.chosen !== counted.chosen) await settleMember(store, event, member.id, now)
    await settle(store, event, { standing, member, personId: person.id, filled }, now)
  }
  for (const form of kept) await dropForm(store, form)
  if (!isSame && before && event.approval) await askAgain(store, event, { held: before.turn, personId: person.id, now })
  if (typeof counted === 'string') return refused(counted)
  if (!('turn' in standing)) return refused('no_place')
  await keepNamedFiles(event, member.id, { store, sealing, person, now })
  return done(await ticketOf(store, sealing, { eventId, member: member.id, standing, now }))
}

interface Changing {
  member: string
  answers: Answers
  /** They are what was filled in before. */
  isSame: boolean
  /** Keeps what was filled in, before what is taken changes. */
  keep: (seated: Seated) => Promise<void>
  /** Whether something is still to answer, so that the start is the end. */
  toFill: boolean
  now: number
}

/** Makes a later state of the book, as long as sign-up is open in it and the holding is the one that was read. */
async function countOneMore(store: Store, event: UnionEvent, { member, answers, isSame, keep, toFill, now }: Changing) {
  const { id: eventId } = event
  for (let round = 0; round < ROUNDS; round++) {
    const seated = await findSeat(store, eventId, member)
    if (!seated) return 'no_place'
    const { key, turn } = seated
    // What a crash has kept from the registration comes first: who comes along stands in the form of the sign-up alone.
    const id = registrationId(eventId, member)
    if (!isWrittenOf(await store.registrations.find(id), turn)) await settleMember(store, event, member, now)
    // A form that stayed behind when all was written down is older than what is said now.
    else await store.signUpForms.remove({ _id: formId(id, formOf(turn, member)), at: _.lt(now) })
    const next = partsFor(event, turn.people.length, answers)
    const isOther = isOtherChoice(turn, next)
    if (isOther) await keep(seated)
    const other = isOther ? choosing({ key, turn, next }) : { where: {}, changes: {} }
    const again = isSame ? undefined : approvalAgain(turn)
    const inTime = toFill || lacksStock(turn) ? { startsAt: _.gt(now) } : { closesAt: _.gt(now) }
    const counted = await store.places.change(
      { _id: eventId, status: 'open', ...inTime, ...asSeen(seated), ...other.where },
      { ...other.changes, ...(again && { [`turns.${key}.approval`]: again }), rev: _.inc(1) }
    )
    if (counted === 1) return { chosen: isOther ? (turn.chosen ?? 0) + 1 : turn.chosen }
    if (isOther && (await isShort(store, eventId, { turn, next }))) return 'stock_gone'
  }
  return 'answers_closed'
}

/** Whoever comes in a team, each with a form of their own, takes nothing of which there is a number. */
function partsFor(event: UnionEvent, people: number, answers: Answers) {
  return event.team ? [] : partsOf(event.questions, answers, people)
}

/** Whether these are the answers that stand; what cannot be opened is not known to be the same. */
async function saysTheSame({ registrations }: Store, sealing: Sealing, id: string, answers: Answers): Promise<boolean> {
  const row = await registrations.find(id)
  const opened = row && openAnswers(sealing, row)
  if (!opened?.ok) return false
  const entries = (of: Answers) => Object.entries(of).filter(([, answer]) => answer !== '')
  const before = new Map(entries(opened.value))
  return (
    entries(answers).length === before.size && entries(answers).every(([key, answer]) => before.get(key) === answer)
  )
}
