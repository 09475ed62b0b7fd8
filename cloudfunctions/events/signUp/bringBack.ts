import type { PersonContext } from '#server/context'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { decideChange } from '#shared/events/change'
import type { Answers } from '#shared/events/form/question'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import { boundMember } from '#shared/membership/member'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { formOf, openAnswers, sealAnswers } from '../answers/sealedAnswers'
import { promoteWaiting } from '../line/promoteWaiting'
import { waitlistTasks } from '../line/waitlistTasks'
import {
  begin,
  countUnder,
  inLine,
  isBelow,
  isFree,
  newTurn,
  numbered,
  type PlaceWish,
  sizeOf,
  waitFor,
} from '../places/placing'
import { settleMember } from '../places/settling'
import { placeOf, readStanding } from '../places/standing'
import { wishOf } from '../places/wishOf'
import { heldOf, holdingAll, isStocked, moveStock } from '../stock/taking'
import type { StoredRegistration } from '../storedRegistration'
import { dropForm, formId, keepForm } from './signUpForms'

/**
 * 请回. Takes a removal back: whoever was taken out has a free place of theirs again, or stands at the head of the line, and is
 * told. Sign-up need not be open. Safe to repeat.
 */
export async function bringBack(
  { eventId, memberId }: Input<'events.bringBack'>,
  { store, sealing, now, line }: PersonContext
): Promise<Output<'events.bringBack'>> {
  const event = await store.events.get(eventId)
  const decision = decideChange(event, now)
  if (!decision.ok) return decision
  line.say({ subject: `${eventId}:${memberId}` })
  const [row, before] = await Promise.all([
    store.members.find(memberId),
    store.registrations.find(registrationId(eventId, memberId)),
  ])
  if (!row || row.standing === 'left') return refused('row_gone')
  // Without their session there is no pool of theirs; a row that a crash kept from being written has yet to come.
  if (event.sessions && !before?.session) return refused('not_removed')
  const answered = before ? openAnswers(sealing, before) : done({})
  const answers = answered.ok ? answered.value : {}
  const wish = await wishOf(store, event, { member: boundMember(row), session: before?.session, answers, now })

  await promiseWork(store, { name: 'events.settle', now })
  const form = await keepAnswers(store, sealing, { before, answers, wish, now })
  const isBack = (await takeBack(store, eventId, wish, now)) || (await waitFirst(store, eventId, wish, now))
  const standing = await readStanding(store, eventId, memberId)
  if (!isBack) {
    line.leaveOut()
    await dropForm(store, form)
  }
  if (standing.status === 'removed') return refused('full_for_return')
  if (!('turn' in standing)) return refused('not_removed')
  await settleMember(store, event, memberId, now)
  const promoted = await promoteWaiting(store, event, now)
  await waitlistTasks.note(store, eventId)
  const place = placeOf(promoted > 0 ? await readStanding(store, eventId, memberId) : standing)
  return place ? done(place) : refused('not_removed')
}

interface Answered {
  before: StoredRegistration | undefined
  answers: Answers
  wish: PlaceWish
  now: number
}

/** What they had filled in, until it stands in the registration of the new turn, which may have come up by then. */
async function keepAnswers(store: Store, sealing: Sealing, { before, answers, wish, now }: Answered) {
  const sealed = before && sealAnswers(sealing, before.id, { answers, form: formOf(before) })
  return before && sealed && keepForm(store, { id: formId(before.id, wish), at: now, answers: sealed })
}

/** With what they had chosen, or without it where it is gone: then they choose again. */
async function takeBack(store: Store, eventId: string, wish: PlaceWish, now: number): Promise<boolean> {
  if (await takeAgain(store, eventId, { wish, has: true }, now)) return true
  return (wish.stock ?? []).length > 0 && takeAgain(store, eventId, { wish, has: false }, now)
}

/** A place in one step, from the first pool of theirs that has one for which nobody waits. */
async function takeAgain(
  { places }: Store,
  eventId: string,
  { wish, has }: { wish: PlaceWish; has: boolean },
  now: number
): Promise<boolean> {
  const fresh = newTurn(wish, now)
  const turn = { ...fresh, ...(has && holdingAll(fresh)), back: true as const }
  const take = heldOf(turn)
  const { key, size } = sizeOf(turn)
  for (const pool of wish.ways) {
    const held: Turn = { ...turn, state: 'held', pool }
    const taken = await places.change(
      { ...isOut(eventId, key, wish), ...isFree(pool, size), ...isBelow(wish), ...isStocked(take) },
      {
        ...moveStock({ take }),
        [`pools.${pool}.left`]: _.inc(-size),
        free: _.inc(-size),
        ...countUnder(turn, size),
        ...begin(key, held),
        ...numbered(turn.people),
        removed: _.pull({ member: _.in(wish.people) }),
      }
    )
    if (taken === 1) return true
  }
  return false
}

/** The head of the line in one step, where an event that has not begun has one. */
async function waitFirst({ places }: Store, eventId: string, wish: PlaceWish, now: number): Promise<boolean> {
  const turn: Turn = { ...inLine(newTurn(wish, now)), back: true, state: 'waiting' }
  const { key } = sizeOf(turn)
  const joined = await places.change(
    { ...isOut(eventId, key, wish), startsAt: _.gt(now), waitingMost: _.gt(0) },
    {
      ...waitFor(turn, 1),
      waiting: _.unshift([key]),
      ...begin(key, turn),
      removed: _.pull({ member: _.in(wish.people) }),
    }
  )
  return joined === 1
}

function isOut(eventId: string, key: string, { people }: PlaceWish): FieldConditions<PlaceBook> {
  return {
    ...{ _id: eventId, status: 'open' },
    [`turns.${key}`]: _.exists(false),
    'people.id': _.nin(people),
    'removed.member': _.in(people),
  }
}
