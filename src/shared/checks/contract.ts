import { type Contract, does, gives, reads } from '../contract'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import { DecideWordCheckInput, ListWordChecksInput, type WordCheckRow } from './wordCheck'

export const checksContract = {
  'checks.list': reads({
    who: 'secondReader',
    input: ListWordChecksInput,
    output: gives<Page<WordCheckRow>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'checks.decide': does({
    who: 'secondReader',
    name: '看待公开的话',
    about: ({ checkId }) => checkId,
    input: DecideWordCheckInput,
    output: gives<{ state: 'passed' | 'refused' }, 'decided_already' | ReviewRefusal>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { checkId: '0123456789abcdef0123456789abcdef01234567', decision: 'pass' },
  }),
} as const satisfies Contract
