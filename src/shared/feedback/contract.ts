import * as v from 'valibot'
import { type Contract, gives, Nothing, owns, reads } from '../contract'
import type { UnionEvent } from '../events/event'
import { EventIdInput } from '../events/input'
import { idText, textUpTo } from '../text'
import { FACES, type Face } from './face'
import type { Feedback, FeedbackRefusal } from './feedback'
import type { FeedbackSum } from './sumUp'

/** An event that somebody was at and can still judge. */
export type OpenFeedback = Pick<UnionEvent, 'id' | 'title' | 'kind' | 'endsAt'>

/** What somebody has said of the events that they were at, and of which they can still say something. */
export interface OwnFeedback {
  given: { eventId: string; face: Face }[]
  open: OpenFeedback[]
}

/** One event as whoever was there judges it; `closed` is the sentence why they can’t any more, or not yet. */
export interface FeedbackView {
  event: OpenFeedback
  given?: Pick<Feedback, 'face' | 'words' | 'at'>
  closed?: string
}

const EVENT = { eventId: 'cup' }
export const GiveInput = v.strictObject({
  eventId: idText(),
  face: v.picklist(FACES),
  words: v.exactOptional(textUpTo(200)),
})

/** 活动评价. Three faces and a word, of those who came. */
export const feedbackContract = {
  'feedback.mine': reads({
    who: 'member',
    input: Nothing,
    output: gives<OwnFeedback>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: {},
  }),
  'feedback.read': reads({
    who: 'member',
    input: EventIdInput,
    output: gives<FeedbackView>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: EVENT,
  }),
  'feedback.give': owns({
    who: 'member',
    collects: true,
    input: GiveInput,
    output: gives<{ given: true }, FeedbackRefusal>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, face: 'good' as const },
  }),
  'feedback.sum': reads({
    who: 'rosterReader',
    of: ({ eventId }) => ({ kind: 'event' as const, id: eventId }),
    input: EventIdInput,
    output: gives<FeedbackSum>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
} as const satisfies Contract
