import { type Contract, does, gives, reads } from '../../contract'
import { EventIdInput } from '../../events/input'
import type { CodeRefusal, DoorRefusal } from '../checkIn'
import type { ContactRefusal, RollContact } from './contact'
import { AddRollInput, ContactInput, MarkInput, RollInput } from './input'
import type { Marked, RollList, RollView } from './view'

const EVENT = { eventId: 'cup' }
const ROLL = { ...EVENT, rollId: 'roll-00112233445566aa' }
const ORGANISERS = [401, 403, 403, 200, 403, 200, 200] as const
const thatEvent = ({ eventId }: { eventId: string }) => ({ kind: 'event' as const, id: eventId })

/** 点名. Lists that a leader ticks: on a bus, out of a building, at a point of a walk, in a lesson. */
export const rollsContract = {
  'checkin.rolls': reads({
    who: 'organiser',
    of: thatEvent,
    input: EventIdInput,
    output: gives<RollList>(),
    answers: ORGANISERS,
    example: EVENT,
  }),
  'checkin.roll': reads({
    who: 'organiser',
    of: thatEvent,
    input: RollInput,
    output: gives<RollView, 'roll_gone'>(),
    answers: ORGANISERS,
    example: ROLL,
  }),
  'checkin.addRoll': does({
    who: 'organiser',
    of: thatEvent,
    name: '开点名表',
    about: ({ eventId }) => eventId,
    input: AddRollInput,
    output: gives<{ rollId: string }, 'rolls_full' | 'group_unknown'>(),
    answers: ORGANISERS,
    example: { ...EVENT, newKey: '00112233445566aa', name: '去程上车', kind: 'bus', group: '' },
  }),
  'checkin.dropRoll': does({
    who: 'organiser',
    of: thatEvent,
    name: '删点名表',
    about: ({ rollId }) => rollId,
    input: RollInput,
    output: gives<{ dropped: true }, 'roll_in_use'>(),
    answers: ORGANISERS,
    example: ROLL,
  }),
  'checkin.mark': does({
    who: 'organiser',
    of: thatEvent,
    name: '点名',
    about: ({ rollId }) => rollId,
    input: MarkInput,
    output: gives<
      Marked,
      DoorRefusal | 'door_stale' | Exclude<CodeRefusal, 'code_used'> | 'roll_gone' | 'not_in_roll' | 'not_marked'
    >(),
    answers: ORGANISERS,
    example: (now) => ({ ...ROLL, at: now, deed: 'in' as const, shown: { by: 'name' as const, memberId: 'm-Li' } }),
  }),
  'checkin.contact': reads({
    who: 'organiser',
    of: thatEvent,
    name: '活动当天看联系方式',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: ContactInput,
    output: gives<RollContact, ContactRefusal | 'not_in_roll'>(),
    answers: ORGANISERS,
    example: { ...EVENT, memberId: 'm-Li' },
  }),
} as const satisfies Contract
