import * as v from 'valibot'
import { type Contract, gives, owns } from '../../contract'
import { idText } from '../../text'
import { SessionKeySchema } from '../places/rules'
import type { ConditionRefusal } from '../registration'

export const KeepForJoiningInput = v.strictObject({ eventId: idText(), session: v.exactOptional(SessionKeySchema) })

export const keptContract = {
  'events.keepForJoining': owns({
    who: 'person',
    input: KeepForJoiningInput,
    output: gives<
      { until: number },
      ConditionRefusal | 'session_unknown' | 'full' | 'keep_asks_first' | 'keep_one' | 'keep_not_here' | 'keep_enough'
    >(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { eventId: 'cup' },
  }),
} as const satisfies Contract
