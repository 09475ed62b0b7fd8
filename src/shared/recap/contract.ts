import * as v from 'valibot'
import { type Contract, does, gives, reads } from '../contract'
import { EventIdInput } from '../events/input'
import { articleIdOf } from '../news/article'
import { PhotoIdSchema } from '../photos/input'
import { idText, newKeyText } from '../text'
import type { ClosingLine } from './closing'
import { MOST_IN_REPORT, type Recap } from './recap'

const EVENT = { eventId: 'cup' }
/** `newKey` names the draft, so that a repeat after a lost answer makes no second one. */
export const RecapDraftInput = v.strictObject({
  eventId: idText(),
  newKey: newKeyText(),
  photoIds: v.exactOptional(v.pipe(v.array(PhotoIdSchema), v.maxLength(MOST_IN_REPORT))),
})

/** 活动总结. What an event came to, and the draft of a report of it. */
export const recapContract = {
  'recap.see': reads({
    who: 'rosterReader',
    of: ({ eventId }) => ({ kind: 'event' as const, id: eventId }),
    input: EventIdInput,
    output: gives<Recap>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'recap.closing': reads({
    who: 'rosterReader',
    of: ({ eventId }) => ({ kind: 'event' as const, id: eventId }),
    input: EventIdInput,
    output: gives<ClosingLine[]>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'recap.draft': does({
    who: 'officer',
    name: '写活动报道',
    about: ({ newKey }) => articleIdOf(newKey),
    input: RecapDraftInput,
    output: gives<{ articleId: string; photos: number }, 'recap_early'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...EVENT, newKey: 'aecabaecabaecab0' },
  }),
} as const satisfies Contract
