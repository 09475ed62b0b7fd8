import { type Contract, does, gives, reads } from '../contract'
import type { Page } from '../page'
import { DecideWordCheckInput, ListWordChecksInput, type WordCheckRow } from './wordCheck'

export const checksContract = {
  'checks.list': reads({
    who: 'officer',
    input: ListWordChecksInput,
    output: gives<Page<WordCheckRow>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'checks.decide': does({
    who: 'officer',
    name: '看待公开的话',
    about: ({ checkId }) => checkId,
    input: DecideWordCheckInput,
    output: gives<{ state: 'passed' | 'refused' }, 'own_work' | 'decided_already'>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { checkId: '0123456789abcdef0123456789abcdef01234567', decision: 'pass' },
  }),
} as const satisfies Contract
