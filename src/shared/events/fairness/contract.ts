import { type Contract, does, gives, owns, reads } from '../../contract'
import type { Page } from '../../page'
import type { ReviewRefusal } from '../../review/alone'
import { registrationId } from '../registration'
import type { WaitingPlea } from '../view'
import { DecidePleaInput, MarkAbsentInput, PleadInput, PleasInput } from './input'

const PLACE = { eventId: 'cup', memberId: 'm-Li' }

/** 轮流. Who stayed away without a word, and what they say to it. */
export const fairnessContract = {
  'events.markAbsent': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '标没来也没说',
    about: ({ eventId, memberId }) => registrationId(eventId, memberId),
    input: MarkAbsentInput,
    output: gives<{ absent: boolean }, 'not_over_yet' | 'no_place_then'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...PLACE, absent: true },
  }),
  'events.plead': owns({
    who: 'member',
    input: PleadInput,
    output: gives<{ state: 'asked' }, 'not_paused' | 'pleaded_already'>(),
    collects: true,
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { eventId: 'cup', words: '那天临时加班，没来得及取消' },
  }),
  'events.pleas': reads({
    who: 'officer',
    input: PleasInput,
    output: gives<Page<WaitingPlea>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'events.decidePlea': does({
    who: 'officer',
    name: '处理申诉',
    about: ({ eventId, memberId }) => registrationId(eventId, memberId),
    input: DecidePleaInput,
    output: gives<{ state: 'lifted' | 'kept' }, 'decided_already' | ReviewRefusal>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...PLACE, decision: 'lift', word: '情况属实' },
  }),
} as const satisfies Contract
