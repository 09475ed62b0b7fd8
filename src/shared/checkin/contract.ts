import { unionOf } from '../access/role'
import { type Contract, does, gives, Nothing, owns, reads } from '../contract'
import { UnionIdInput } from '../directory/directory'
import { EventIdInput } from '../events/input'
import { registrationId } from '../events/registration'
import type { Page } from '../page'
import type { CodeRefusal, DigitsRefusal, DoorRefusal } from './checkIn'
import {
  AdmitInput,
  AdmitPartyInput,
  ArrivalsInput,
  FindAtDoorInput,
  SelfInput,
  UndoCheckInInput,
  WalkInInput,
  YearInput,
} from './input'
import type { GivenDoorList } from './offline/doorList'
import type { UnionReach } from './reach/reach'
import type { StreetReach } from './reach/street'
import { rollsContract } from './rolls/contract'
import type { DoorVerdict, SelfVerdict } from './verdict'
import type {
  Arrival,
  ArrivalBoard,
  DoorEvent,
  DoorView,
  Footprint,
  FoundAtDoor,
  HallCode,
  MissingRow,
  OwnCard,
  Turnout,
} from './view'

const EVENT = { eventId: 'cup' }
const thatEvent = ({ eventId }: { eventId: string }) => ({ kind: 'event' as const, id: eventId })
const thatPlace = ({ eventId, memberId }: { eventId: string; memberId: string }) => registrationId(eventId, memberId)

type AnyDoor = DoorRefusal | 'door_stale'
export type WalkInRefusal = 'door_full' | 'door_team' | 'taken_out' | 'row_left' | 'members_only' | 'not_eligible'

/** 签到. From the card and the door to who was there. */
export const checkinContract = {
  'checkin.card': reads({
    who: 'member',
    input: Nothing,
    output: gives<OwnCard>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: {},
  }),
  'checkin.doors': reads({
    who: 'desk',
    input: Nothing,
    output: gives<DoorEvent[]>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: {},
  }),
  'checkin.door': reads({
    who: 'organiser',
    of: thatEvent,
    input: EventIdInput,
    output: gives<DoorView>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'checkin.find': reads({
    who: 'organiser',
    of: thatEvent,
    input: FindAtDoorInput,
    output: gives<FoundAtDoor[]>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, text: 'lsl' },
  }),
  'checkin.doorList': does({
    who: 'organiser',
    of: thatEvent,
    name: '签到名单存到手机',
    about: ({ eventId }) => eventId,
    input: EventIdInput,
    output: gives<GivenDoorList, DoorRefusal | 'list_over'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'checkin.admit': does({
    who: 'organiser',
    of: thatEvent,
    name: '签到',
    about: ({ eventId, shown }) => (shown.by === 'name' ? registrationId(eventId, shown.memberId) : eventId),
    input: AdmitInput,
    output: gives<DoorVerdict, AnyDoor | CodeRefusal | DigitsRefusal | 'row_left'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: (now) => ({ ...EVENT, door: '东门', at: now, shown: { by: 'name' as const, memberId: 'm-Li' } }),
  }),
  'checkin.admitParty': does({
    who: 'organiser',
    of: thatEvent,
    name: '同来的人签到',
    about: thatPlace,
    input: AdmitPartyInput,
    output: gives<DoorVerdict, AnyDoor | 'row_left'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: (now) => ({ ...EVENT, door: '东门', at: now, memberId: 'm-Li', family: [], mates: [] }),
  }),
  'checkin.walkIn': does({
    who: 'organiser',
    of: thatEvent,
    name: '现场补进',
    about: thatPlace,
    input: WalkInInput,
    output: gives<DoorVerdict, AnyDoor | WalkInRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: (now) => ({ ...EVENT, door: '东门', at: now, memberId: 'm-Li' }),
  }),
  'checkin.undo': does({
    who: 'organiser',
    of: thatEvent,
    name: '撤销签到',
    about: thatPlace,
    input: UndoCheckInInput,
    output: gives<{ undone: true }, 'not_checked_in'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, memberId: 'm-Li', reason: '扫错人了' },
  }),
  'checkin.board': reads({
    who: 'rosterReader',
    of: thatEvent,
    input: EventIdInput,
    output: gives<ArrivalBoard>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'checkin.arrivals': reads({
    who: 'rosterReader',
    of: thatEvent,
    input: ArrivalsInput,
    output: gives<Page<Arrival | MissingRow>>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, show: 'missing' },
  }),
  'checkin.markMissing': does({
    who: 'organiser',
    of: thatEvent,
    name: '没签到的都标没来',
    about: ({ eventId }) => eventId,
    input: EventIdInput,
    output: gives<{ marked: number }, 'missing_early'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'checkin.hallCode': reads({
    who: 'organiser',
    of: thatEvent,
    input: EventIdInput,
    output: gives<HallCode, DoorRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'checkin.self': owns({
    who: 'member',
    input: SelfInput,
    output: gives<SelfVerdict, DoorRefusal | 'hall_old' | 'hall_wrong' | 'not_on_list'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, code: '0.00' },
  }),
  ...rollsContract,
  'checkin.turnout': reads({
    who: 'desk',
    input: YearInput,
    output: gives<Turnout>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: { year: 2026 },
  }),
  'checkin.reach': reads({
    who: 'rosterReader',
    of: ({ unionId }) => unionOf(unionId),
    input: UnionIdInput,
    output: gives<UnionReach>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { unionId: 'union-e002' },
  }),
  'checkin.street': reads({
    who: 'officer',
    input: Nothing,
    output: gives<StreetReach>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'checkin.footprint': reads({
    who: 'member',
    input: YearInput,
    output: gives<Footprint>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { year: 2026 },
  }),
} as const satisfies Contract
