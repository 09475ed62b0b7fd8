import type { DoorRefusal } from '../checkin/checkIn'
import { type Contract, does, gives, reads } from '../contract'
import {
  EndScreenInput,
  GiveScreenInput,
  ListScreensInput,
  type ScreenRefusal,
  type ScreenRow,
  type ScreenSeen,
  SeeScreenInput,
} from './screenLink'

const ORGANISERS = [401, 403, 403, 200, 403, 200, 200] as const
const EVENT = { eventId: 'cup', shows: { kind: 'checkin' } } as const
const thatEvent = ({ eventId }: { eventId: string }) => ({ kind: 'event' as const, id: eventId })

/** 大屏链接. Given and taken back by whoever runs the event, seen by whoever has it. */
export const screensContract = {
  'screens.list': reads({
    who: 'organiser',
    of: thatEvent,
    input: ListScreensInput,
    output: gives<ScreenRow[]>(),
    answers: ORGANISERS,
    example: EVENT,
  }),
  'screens.give': does({
    who: 'organiser',
    of: thatEvent,
    name: '给一个大屏链接',
    about: ({ eventId }) => eventId,
    input: GiveScreenInput,
    output: gives<{ screenId: string; secret: string }, 'screen_ended'>(),
    answers: ORGANISERS,
    example: { ...EVENT, newKey: '0123456789abcdef', name: '主席台左边的电视' },
  }),
  'screens.end': does({
    who: 'organiser',
    of: thatEvent,
    name: '收回大屏链接',
    about: ({ eventId }) => eventId,
    input: EndScreenInput,
    output: gives<{ ended: true }>(),
    answers: ORGANISERS,
    example: { eventId: 'cup', screenId: 'screen-1' },
  }),
  'screens.see': reads({
    who: 'anyone',
    input: SeeScreenInput,
    output: gives<ScreenSeen, ScreenRefusal | DoorRefusal>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { secret: 'a'.repeat(32) },
  }),
} as const satisfies Contract
