import type { WordsRefusal } from '../../checks/wordCheck'
import { type Contract, does, gives } from '../../contract'
import { RepeatEventInput, UnrepeatInput } from './monthly'

/** 每月一场. The next months' events of one, made in one step and taken back as long as nobody is in them. */
export const seriesContract = {
  'events.repeat': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '照着办后几个月的',
    about: ({ eventId }) => eventId,
    input: RepeatEventInput,
    output: gives<
      { made: MadeEvent[] },
      WordsRefusal | 'not_published' | 'cancelled' | 'series_by_order' | 'series_past'
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup', newKey: '0123456789abcdef', weeks: [4] },
  }),
  'events.unrepeat': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '撤销后几个月的',
    about: ({ eventId }) => eventId,
    input: UnrepeatInput,
    output: gives<{ gone: string[]; kept: string[] }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { eventId: 'cup', made: ['egone'] },
  }),
} as const satisfies Contract

/** `waits` where an officer looks at it first. */
export interface MadeEvent {
  id: string
  title: string
  startsAt: number
  waits?: true
}
