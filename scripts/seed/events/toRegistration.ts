import type { UnionEvent } from '#shared/events/event'
import { judgeAnswers } from '#shared/events/form/judge'
import type { Answers, Question } from '#shared/events/form/question'
import { partsOfPool } from '#shared/events/places/pools'
import { registrationId } from '#shared/events/registration'
import type { Person } from '#shared/identity/person'
import { lookUp } from '#shared/lookUp'
import type { StoredRegistration } from '../../../cloudfunctions/events/storedRegistration'
import type { SeatedMember } from '../../../cloudfunctions/testing/places/bookOf'
import type { Dice } from '../dice'
import spokenAnswers from './spokenAnswers.json'

/** A sign-up as it stands in the book, with an answer to every question. */
export function toRegistration(one: {
  dice: Dice
  event: UnionEvent
  guest: Person
  seat: SeatedMember
  isHeld: boolean
  index: number
}): StoredRegistration {
  const { dice, event, guest, isHeld, index } = one
  const { turn, at, pool } = one.seat
  const { session, reserve } = partsOfPool(pool ?? '')
  const { id: memberId = '', enterpriseId = '', unionId = '' } = guest.member ?? {}
  return {
    id: registrationId(event.id, memberId),
    eventId: event.id,
    memberId,
    personId: guest.id,
    name: guest.name,
    enterpriseId,
    unionId,
    status: isHeld ? 'confirmed' : 'waitlisted',
    turn,
    rev: 1,
    at,
    ...(session && { session }),
    ...(reserve && { reserve }),
    answers: answersTo(dice, event.questions, index),
    ...(event.family && { companions: { count: 1 } }),
  }
}

const spoken: Record<string, string[]> = spokenAnswers

/** Answers as somebody might have given them; of what people write themselves, each place has another. */
function answersTo(dice: Dice, asked: Question[], index: number): Answers {
  const given = asked
    .filter(({ id, kind, required }) => required || kind === 'picture' || lookUp(spoken, id))
    .map(({ id, kind, options }) => {
      // A picture came later: it throws no dice, so that whatever was there before stays as it was.
      if (kind === 'picture') return [id, options?.[index % (options.length + 1)] ?? '']
      const own = lookUp(spoken, id) ?? []
      return [id, options ? dice.pick(options) : (own[index % own.length] ?? '没有')]
    })
  return judgeAnswers(asked, Object.fromEntries(given)).answers
}
