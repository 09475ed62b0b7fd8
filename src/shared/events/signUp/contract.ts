import { type Contract, gives, Nothing, owns, reads } from '../../contract'
import { AlsoSessionInput, AnswerOfferInput, ChangeSessionInput, RegisterInput } from '../input'
import type { Place, RegistrationRefusal } from '../registration'
import { WithdrawInput } from '../ticket/input'
import type { MyRegistration, WithdrawOutcome } from '../view'

const EVENT = { eventId: 'cup' }

/** 报名. What members do about their own places. */
export const signUpContract = {
  'events.register': owns({
    who: 'person',
    input: RegisterInput,
    output: gives<Place, 'by_lot' | 'by_rotation' | RegistrationRefusal>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...EVENT, answers: {} },
  }),
  'events.withdraw': owns({
    who: 'member',
    input: WithdrawInput,
    output: gives<WithdrawOutcome, 'too_late_to_withdraw' | 'taken_out'>(),
    whileLeaving: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: EVENT,
  }),
  'events.answerOffer': owns({
    who: 'member',
    input: AnswerOfferInput,
    output: gives<Place, 'offer_over' | 'not_captain'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, answer: 'accept' },
  }),
  'events.changeSession': owns({
    who: 'member',
    input: ChangeSessionInput,
    output: gives<Place, 'session_unknown' | 'session_full' | 'no_place' | 'closed' | 'not_captain'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, session: 's1' },
  }),
  'events.alsoSession': owns({
    who: 'member',
    input: AlsoSessionInput,
    output: gives<
      Place,
      | 'session_unknown'
      | 'session_full'
      | 'sessions_enough'
      | 'session_clash'
      | 'ceiling_reached'
      | 'last_session'
      | 'no_place'
      | 'closed'
      | 'too_late_to_withdraw'
    >(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, session: 's1', on: true },
  }),
  'events.mine': reads({
    who: 'person',
    input: Nothing,
    output: gives<MyRegistration[]>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
} as const satisfies Contract
