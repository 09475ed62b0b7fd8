import { type Contract, gives, reads } from '../../contract'
import { OpenAnswersInput } from './input'
import type { Answers } from './question'

/** 报名表. What organisers do about answers that are in no list. */
export const formContract = {
  'events.openAnswers': reads({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '看报名时填的敏感内容',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: OpenAnswersInput,
    output: gives<OpenedAnswers, 'answers_gone' | 'answers_sealed'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup', memberId: 'm-Chen', reason: '准备餐食' },
  }),
} as const satisfies Contract

/** Sensitive answers of one person, in words by the question. */
export interface OpenedAnswers {
  answers: Answers
}
