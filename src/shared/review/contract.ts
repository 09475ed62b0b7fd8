import { type Contract, does, gives, Nothing, reads } from '../contract'
import { NameReaderInput, ReaderIdInput, type ReaderRow } from './reader'
import { type ReviewWays, ReviewWaysInput } from './ways'

export const reviewContract = {
  'review.ways': reads({
    who: 'secondReader',
    input: ReviewWaysInput,
    output: gives<ReviewWays>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { kind: 'article', id: 'news-03' },
  }),
  'review.remind': does({
    who: 'officer',
    name: '提醒审核',
    about: ({ id }) => id,
    input: ReviewWaysInput,
    output: gives<{ told: number }, 'reminded_already' | 'nobody_else' | 'not_waiting'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { kind: 'article', id: 'news-03' },
  }),
  'review.readers': reads({
    who: 'officer',
    input: Nothing,
    output: gives<ReaderRow[]>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'review.nameReader': does({
    who: 'officer',
    name: '请第二审核人',
    about: ({ memberId }) => memberId,
    input: NameReaderInput,
    output: gives<{ name: string }, 'reader_unbound' | 'reader_yourself' | 'reads_anyway' | 'leaving'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { memberId: 'm-Li' },
  }),
  'review.endReader': does({
    who: 'officer',
    name: '不再请第二审核人',
    about: ({ personId }) => personId,
    input: ReaderIdInput,
    output: gives<{ ended: true }>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { personId: 'nobody' },
  }),
} as const satisfies Contract
