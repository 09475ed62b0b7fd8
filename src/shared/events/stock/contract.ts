import { type Contract, does, gives } from '../../contract'
import type { ChangeRefusal } from '../change'
import { RestockInput } from './input'

/** 有数量的选项. What the organiser does about the numbers of an event that is out. */
export const stockContract = {
  'events.restock': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '改选项的数量',
    about: ({ eventId }) => eventId,
    input: RestockInput,
    output: gives<{ amount: number }, 'stock_unknown' | 'stock_below_taken' | ChangeRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup', question: 'bus', option: '1 号车', amount: 40 },
  }),
} as const satisfies Contract
