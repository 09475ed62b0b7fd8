import { type Contract, gives, owns, reads } from '../../contract'
import { EventIdInput } from '../input'
import { ChangeAnswersInput } from './input'
import type { Ticket } from './ticket'

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
      'answer_wrong' | 'form_changed' | 'answers_closed' | 'cancelled' | 'no_place' | 'stock_gone'
    >(),
    collects: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, answers: {} },
  }),
} as const satisfies Contract
