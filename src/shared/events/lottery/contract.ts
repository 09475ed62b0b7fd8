import { type Contract, gives, owns, reads } from '../../contract'
import type { Page } from '../../page'
import { EventIdInput, RegisterInput } from '../input'
import type { OwnEntry, RankedRow } from '../order/view'
import type { RegistrationRefusal } from '../registration'
import type { WithdrawOutcome } from '../view'
import { ListDrawnInput } from './input'
import type { DrawProof } from './ranking'

const EVENT = { eventId: 'cup' }

/** 抽签. Entering, leaving before it is drawn, and what everybody may check. */
export const lotteryContract = {
  'events.enter': owns({
    who: 'person',
    input: RegisterInput,
    output: gives<OwnEntry, 'not_by_lot' | Exclude<RegistrationRefusal, 'full' | 'line_full' | 'taken_out'>>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...EVENT, answers: {} },
  }),
  'events.leaveDraw': owns({
    who: 'member',
    input: EventIdInput,
    output: gives<WithdrawOutcome, 'drawn_already'>(),
    whileLeaving: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: EVENT,
  }),
  'events.drawProof': reads({
    who: 'anyone',
    input: EventIdInput,
    output: gives<DrawProof, 'not_by_lot'>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: EVENT,
  }),
  'events.drawn': reads({
    who: 'rosterReader',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    input: ListDrawnInput,
    output: gives<Page<RankedRow>, 'not_by_lot'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
} as const satisfies Contract
