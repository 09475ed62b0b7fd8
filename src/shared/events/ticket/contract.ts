import { type Contract, gives, owns, reads } from '../../contract'
import type { FamilyRefusal } from '../family/familyRule'
import { EventIdInput } from '../input'
import { ChangeAnswersInput, ChangeFamilyInput } from './input'
import type { Ticket } from './ticket'

type FamilyChangeRefusal =
  | FamilyRefusal
  | 'family_unknown'
  | 'relative_twice'
  | 'same_child'
  | 'family_closed'
  | 'party_full'
  | 'answer_first'
  | 'cancelled'
  | 'no_place'
  | 'stock_gone'

const EVENT = { eventId: 'cup' }

/** 报名票. What holders see of their own place, and do about it without leaving. */
export const ticketContract = {
  'events.ticket': reads({
    who: 'member',
    input: EventIdInput,
    output: gives<Ticket, 'no_place'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: EVENT,
  }),
  'events.changeAnswers': owns({
    who: 'member',
    input: ChangeAnswersInput,
    output: gives<
      Ticket,
      'answer_wrong' | 'answer_file_gone' | 'form_changed' | 'answers_closed' | 'cancelled' | 'no_place' | 'stock_gone'
    >(),
    collects: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, answers: {} },
  }),
  'events.changeFamily': owns({
    who: 'member',
    input: ChangeFamilyInput,
    output: gives<Ticket, FamilyChangeRefusal>(),
    collects: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, family: [] },
  }),
} as const satisfies Contract
