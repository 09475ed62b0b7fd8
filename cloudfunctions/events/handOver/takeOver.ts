import type { MemberContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { isOpenHanding } from '#shared/events/handOver/handing'
import type { Handing, Turn } from '#shared/events/places/placeBook'
import { partsOfPool } from '#shared/events/places/pools'
import { decideRegistration, registrationId } from '#shared/events/registration'
import type { StockPart } from '#shared/events/stock/stock'
import type { BoundMember } from '#shared/membership/member'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { sealAnswers } from '../answers/sealedAnswers'
import { findBar } from '../fairness/findBar'
import { keepNamedFiles, takeAnswers } from '../files/handInFiles'
import { settle, settleMember } from '../places/settling'
import { placeOf, poolOf, readStanding } from '../places/standing'
import { wishOf } from '../places/wishOf'
import { dropForm, formId, keepForm, type SignUpForm } from '../signUp/signUpForms'
import { isShort } from '../stock/chooseAnew'
import { partsOf } from '../stock/stockOf'
import { isSameChoice } from '../stock/taking'
import { listHandings } from './findHanding'
import { passTurn } from './passTurn'

/** Times that an offer is looked for: whoever leaves moves everybody behind them in the book. */
const ROUNDS = 4

/**
 * 接受转让. Takes over the place that a colleague offers, with answers of one's own; judged as a sign-up is, but for its window.
 * Safe to repeat: who has it already reads so.
 */
export async function takeOver(
  { eventId, ...asked }: Input<'events.takeOver'>,
  { store, sealing, person, now }: MemberContext
): Promise<Output<'events.takeOver'>> {
  const event = await store.events.get(eventId)
  const { member } = person
  const decision = decideTakeOver(event, member, now)
  if (!decision.ok) return decision
  const bar = await findBar({ store, sealing, person, now }, event, member.id)
  if (bar) return bar
  const answered = await takeAnswers(event, asked, { store, person })
  if (!answered.ok) return answered

  const stock = partsOf(event.questions, answered.value.answers, 1)
  const id = registrationId(eventId, member.id)
  const sealed = sealAnswers(sealing, id, answered.value)
  await promiseWork(store, { name: 'events.settle', now })
  const form = { id: formId(id, { people: [member.id], stock }), at: now, ...(sealed && { answers: sealed }) }
  let kept: SignUpForm | undefined
  for (let round = 0; round < ROUNDS; round++) {
    const standing = await readStanding(store, eventId, member.id)
    if (standing.status === 'removed') return refused('taken_out')
    if (standing.status === 'waitlisted' || standing.status === 'offered') return refused('in_already')
    if (standing.status === 'confirmed') {
      const filled = sealed ? { answers: sealed } : {}
      // A place that was there before the tap, or is for several or with another option, was not handed on just now: what they
      // filled in for it counts.
      const isOwn = round === 0 || standing.turn.people.length > 1 || !isSameChoice(standing.turn.stock, stock)
      if (isOwn) await settleMember(store, event, member.id, now)
      else await settle(store, event, { standing, member, personId: person.id, filled }, now)
      await dropForm(store, kept)
      await keepNamedFiles(event, member.id, { store, sealing, person, now })
      const place = placeOf(standing)
      return place ? done(place) : refused('handing_over')
    }
    // Kept until it stands in the registration: with what is taken goes what was filled in for it.
    if (round === 0) kept = await keepForm(store, form)
    const misfit = await pass(store, event, { member, stock, now })
    if (misfit) {
      await dropForm(store, kept)
      return refused(misfit)
    }
  }
  return refused('handing_over')
}

/** Whether somebody may take part at all; the times of signing up are over for many who can take over. */
function decideTakeOver({ opensAt: _opens, ...event }: UnionEvent, member: BoundMember, now: number) {
  if (now >= event.startsAt) return refused('begun')
  const decision = decideRegistration({ ...event, opensAt: 0, closesAt: event.startsAt }, member, now)
  if (decision.ok) return decision
  const { reason } = decision
  return reason === 'closed' || reason === 'not_open_yet' ? refused('begun') : refused(reason)
}

interface Taking {
  member: BoundMember
  stock: StockPart[]
  now: number
}

/** Tries to pass the place on; says why it never can. */
async function pass(store: Store, event: UnionEvent, { member, stock, now }: Taking) {
  const handing = (await listHandings(store, event.id)).find((one) => one.to === member.id && isOpenHanding(one, now))
  if (!handing) return 'handing_over'
  const holder = await readStanding(store, event.id, handing.from)
  if (holder.status !== 'confirmed' || holder.turn.turn !== handing.turn) return 'handing_over'
  // Their holder brings somebody along meanwhile.
  if (holder.turn.people.length > 1) return 'handing_over'
  const misfit = await findMisfit(store, event, { member, handing, turn: holder.turn, now })
  if (misfit) return misfit
  const { turn } = holder
  if (await passTurn(store, event.id, { handing, turn, to: member.id, stock, now }))
    await settleMember(store, event, handing.from, now)
  else if (await isShort(store, event.id, { turn, next: stock })) return 'stock_gone'
  return undefined
}

interface Pair {
  member: BoundMember
  handing: Handing
  turn: Turn
  now: number
}

/** The two are still of one enterprise, so that every count stays, and what the place is kept for includes the colleague. */
async function findMisfit(store: Store, event: UnionEvent, { member, handing, turn, now }: Pair) {
  const row = await store.members.find(handing.from)
  const wish = await wishOf(store, event, { member, now, ...sessionOf(turn) })
  const isUnderSame = JSON.stringify(wish.under) === JSON.stringify(turn.under ?? [])
  if (row?.enterpriseId !== member.enterpriseId || !isUnderSame) return 'not_colleagues'
  for (const pool of turn.also ?? []) {
    const { ways } = await wishOf(store, event, { member, now, session: partsOfPool(pool).session })
    if (!ways.includes(pool)) return 'kept_for_others'
  }
  return wish.ways.includes(turn.pool ?? '') ? undefined : 'kept_for_others'
}

function sessionOf(turn: Turn): { session?: string } {
  const { session } = poolOf(turn)
  return session ? { session } : {}
}
