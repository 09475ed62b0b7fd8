import { type Contract, does, gives, reads } from '../../contract'
import { EventIdInput } from '../input'
import type { LifeMove } from './life'

const EVENT = { eventId: 'cup' }
const thatEvent = ({ eventId }: { eventId: string }) => ({ kind: 'event' as const, id: eventId })

export const lifeContract = {
  'events.life': reads({
    who: 'rosterReader',
    of: thatEvent,
    input: EventIdInput,
    output: gives<LifeMove[]>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'events.archive': does({
    who: 'organiser',
    of: thatEvent,
    name: '归档活动',
    about: ({ eventId }) => eventId,
    input: EventIdInput,
    output: gives<{ archived: true }, 'archive_early'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'events.unarchive': does({
    who: 'organiser',
    of: thatEvent,
    name: '从归档里取出活动',
    about: ({ eventId }) => eventId,
    input: EventIdInput,
    output: gives<{ archived: false }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
} as const satisfies Contract
