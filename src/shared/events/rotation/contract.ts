import { type Contract, does, gives } from '../../contract'
import type { ReviewRefusal } from '../../review/alone'
import { EventIdInput } from '../input'
import { PassOrderInput, SendBackOrderInput } from './input'

const EVENT = { eventId: 'cup' }

/** 轮换. An officer passes the order that was calculated, or sends it back; then it is calculated once more. */
export const rotationContract = {
  'events.passOrder': does({
    who: 'officer',
    name: '通过轮换的顺序',
    about: ({ eventId }) => eventId,
    input: PassOrderInput,
    output: gives<
      { state: 'passed' },
      'not_by_rotation' | 'order_not_waiting' | 'changed_meanwhile' | 'order_late' | 'decided_already' | ReviewRefusal
    >(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...EVENT, round: 1 },
  }),
  'events.sendBackOrder': does({
    who: 'officer',
    name: '退回轮换的顺序',
    about: ({ eventId }) => eventId,
    input: SendBackOrderInput,
    output: gives<{ sentBack: true }, 'not_by_rotation' | 'order_not_waiting' | 'decided_already' | ReviewRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...EVENT, word: '第 3 位的入会日期不对' },
  }),
  'events.orderAgain': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '重新排轮换的顺序',
    about: ({ eventId }) => eventId,
    input: EventIdInput,
    output: gives<{ state: 'asked' }, 'not_by_rotation' | 'order_not_sent_back' | 'order_late'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
} as const satisfies Contract
