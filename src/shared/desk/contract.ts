import { attends, type Contract, gives, Nothing, reads } from '../contract'
import { BesideArticleInput, BesideEventInput, type Others } from './beside'
import type { FirstSteps } from './firstSteps'
import type { DeskToday } from './today'
import type { DeskWork } from './work'

export const deskContract = {
  'desk.today': reads({
    who: 'desk',
    input: Nothing,
    output: gives<DeskToday>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: {},
  }),
  'desk.work': reads({
    who: 'desk',
    input: Nothing,
    output: gives<DeskWork>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: {},
  }),
  'desk.firstSteps': reads({
    who: 'officer',
    input: Nothing,
    output: gives<FirstSteps>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'desk.besideArticle': attends({
    who: 'officer',
    input: BesideArticleInput,
    output: gives<Others>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { articleId: 'news-03' },
  }),
  'desk.besideEvent': attends({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    input: BesideEventInput,
    output: gives<Others>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup' },
  }),
} as const satisfies Contract
