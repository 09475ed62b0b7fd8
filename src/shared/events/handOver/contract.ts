import { type Contract, gives, owns } from '../../contract'
import type { WhoRefusal } from '../fairness/decideWho'
import { EventIdInput } from '../input'
import type { ConditionRefusal, Place } from '../registration'
import { ChangeAnswersInput } from '../ticket/input'
import type { HandingSeen } from './handing'
import { HandOverInput } from './input'

const EVENT = { eventId: 'cup' }

/** 转给同事. What the holder of a place and the colleague do about its going over. */
export const handOverContract = {
  'events.handOver': owns({
    who: 'member',
    input: HandOverInput,
    output: gives<
      HandingSeen,
      'cancelled' | 'stays_yours' | 'begun' | 'no_place' | 'party_stays' | 'offered_already' | 'offered_enough'
    >(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, name: '王示例', tail: '0002' },
  }),
  'events.keepPlace': owns({
    who: 'member',
    input: EventIdInput,
    output: gives<{ kept: true }, 'no_place'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: EVENT,
  }),
  'events.takeOver': owns({
    who: 'member',
    input: ChangeAnswersInput,
    output: gives<
      Place,
      | Exclude<ConditionRefusal, 'closed' | 'not_open_yet'>
      | WhoRefusal
      | 'begun'
      | 'answer_wrong'
      | 'answer_file_gone'
      | 'stock_gone'
      | 'form_changed'
      | 'handing_over'
      | 'in_already'
      | 'taken_out'
      | 'not_colleagues'
      | 'kept_for_others'
    >(),
    collects: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, answers: {} },
  }),
  'events.declineTakeOver': owns({
    who: 'member',
    input: EventIdInput,
    output: gives<{ declined: true }, 'handing_over'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: EVENT,
  }),
} as const satisfies Contract
