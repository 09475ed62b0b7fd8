import { type Contract, gives, reads } from '../../contract'
import { EventIdInput } from '../input'
import type { EventOutlook } from './view'

export const outlookContract = {
  'events.outlook': reads({
    who: 'rosterReader',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    input: EventIdInput,
    output: gives<EventOutlook>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup' },
  }),
} as const satisfies Contract
