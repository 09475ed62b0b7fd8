import * as v from 'valibot'
import { type Contract, gives, owns } from '../../contract'
import { idText } from '../../text'

const StayInput = v.strictObject({ eventId: idText(), turn: idText() })

/** 改期以后. What people answer who were in before an event was moved. */
export const movedContract = {
  'events.stay': owns({
    who: 'member',
    input: StayInput,
    output: gives<{ stays: true }, 'no_place' | 'moved_again'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { eventId: 'cup', turn: 'r2' },
  }),
} as const satisfies Contract
