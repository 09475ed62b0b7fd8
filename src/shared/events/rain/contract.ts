import * as v from 'valibot'
import type { WordsRefusal } from '../../checks/wordCheck'
import { type Contract, does, gives } from '../../contract'
import { idText } from '../../text'
import type { ChangeRefusal } from '../change'

/** `rev` is the version that was seen: a second tap, or an answer that was lost, moves nothing back. */
const RainInput = v.strictObject({ eventId: idText(), rev: v.pipe(v.number(), v.integer(), v.minValue(1)) })

export const rainContract = {
  'events.toRainPlan': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '启用雨天方案',
    about: ({ eventId }) => eventId,
    input: RainInput,
    output: gives<
      { told: number },
      | 'no_rain_plan'
      | 'rain_plan_late'
      | 'changed_meanwhile'
      | 'moved_enough'
      | 'list_closed'
      | 'drawn_late'
      | 'draw_over'
      | ChangeRefusal
      | WordsRefusal
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup', rev: 1 },
  }),
} as const satisfies Contract
