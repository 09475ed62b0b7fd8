import { unionOf } from '../access/role'
import type { WordsRefusal } from '../checks/wordCheck'
import { type Contract, does, gives, reads } from '../contract'
import { ownUnionOf } from '../identity/caller'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import { eventInput, eventTimes } from '../testing/anEvent'
import { approvalContract } from './approval/contract'
import type { ChangeRefusal } from './change'
import { enrolContract } from './enrol/contract'
import { eventIdOf } from './event'
import { fairnessContract } from './fairness/contract'
import { formContract } from './form/contract'
import { handOverContract } from './handOver/contract'
import {
  CancelEventInput,
  EventIdInput,
  EventMemberInput,
  EventsInInput,
  ListEventsInput,
  ManageEventsInput,
  PassEventInput,
  PostponeInput,
  RemovePersonInput,
  ResizeInput,
  SendBackEventInput,
  TellPeopleInput,
  WaitingEventsInput,
  WriteEventInput,
} from './input'
import { invitedContract } from './invited/contract'
import { keptContract } from './kept/contract'
import type { KindCounts } from './kindCounts'
import { lifeContract } from './life/contract'
import { lotteryContract } from './lottery/contract'
import { movedContract } from './moved/contract'
import { outlookContract } from './outlook/contract'
import { posterContract } from './poster/contract'
import { rainContract } from './rain/contract'
import type { Place } from './registration'
import { rotationContract } from './rotation/contract'
import { seriesContract } from './series/contract'
import { signedUpContract } from './signedUp/contract'
import { signUpContract } from './signUp/contract'
import { stockContract } from './stock/contract'
import { teamContract } from './team/contract'
import { ticketContract } from './ticket/contract'
import type { EventBoard, EventCard, EventView, WaitingEvent } from './view'

const EVENT = { eventId: 'cup' }

export const eventsContract = {
  'events.list': reads({
    who: 'anyone',
    input: ListEventsInput,
    output: gives<Page<EventCard>>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { when: 'current' },
  }),
  'events.kinds': reads({
    who: 'anyone',
    input: EventsInInput,
    output: gives<KindCounts>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { when: 'past' },
  }),
  'events.get': reads({
    who: 'anyone',
    input: EventIdInput,
    output: gives<EventView>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: EVENT,
  }),
  ...signedUpContract,
  ...signUpContract,
  ...formContract,
  ...stockContract,
  ...teamContract,
  ...enrolContract,
  ...approvalContract,
  ...invitedContract,
  ...rainContract,
  ...seriesContract,
  ...movedContract,
  ...posterContract,
  ...keptContract,
  ...lifeContract,
  ...outlookContract,
  ...lotteryContract,
  ...rotationContract,
  ...ticketContract,
  ...handOverContract,
  ...fairnessContract,
  'events.manage': reads({
    who: 'desk',
    input: ManageEventsInput,
    output: gives<Page<EventCard>>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: { cursor: '99999999999999:z' },
  }),
  'events.open': reads({
    who: 'rosterReader',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    input: EventIdInput,
    output: gives<EventBoard>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'events.write': does({
    who: 'organiser',
    of: ({ eventId }, { roles }) => (eventId ? { kind: 'event', id: eventId } : unionOf(ownUnionOf({ roles }))),
    name: '写活动',
    about: ({ eventId, newKey }) => eventId ?? (newKey ? eventIdOf(newKey) : ''),
    input: WriteEventInput,
    output: gives<
      { eventId: string; rev: number; waits?: true },
      'changed_meanwhile' | 'already_published' | 'stays_sensitive' | 'union_unknown' | 'invited_outside' | WordsRefusal
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: (now) => ({ ...eventInput({}, now), ...EVENT }),
  }),
  'events.discard': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '删除活动草稿',
    about: ({ eventId }) => eventId,
    input: EventIdInput,
    output: gives<{ discarded: true }, 'not_draft' | 'changed_meanwhile'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'events.restore': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '撤销删除活动草稿',
    about: ({ eventId }) => eventId,
    input: EventIdInput,
    output: gives<{ restored: true }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'events.publish': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '发布活动',
    about: ({ eventId }) => eventId,
    input: EventIdInput,
    output: gives<{ eventId: string; waits?: true }, 'already_published' | 'cancelled' | 'finished' | WordsRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: EVENT,
  }),
  'events.waiting': reads({
    who: 'officer',
    input: WaitingEventsInput,
    output: gives<Page<WaitingEvent>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'events.pass': does({
    who: 'officer',
    name: '通过主席的活动',
    about: ({ eventId }) => eventId,
    input: PassEventInput,
    output: gives<
      { state: 'published' },
      'not_asked' | 'changed_meanwhile' | 'cancelled' | 'finished' | 'decided_already' | ReviewRefusal
    >(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { ...EVENT, rev: 1 },
  }),
  'events.sendBack': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '退回活动',
    about: ({ eventId }) => eventId,
    input: SendBackEventInput,
    output: gives<{ sentBack: true }, 'not_asked' | 'decided_already' | ReviewRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, word: '时间写错了' },
  }),
  'events.postpone': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '改活动时间地点',
    about: ({ eventId }) => eventId,
    input: PostponeInput,
    output: gives<
      { told: number },
      'moved_enough' | 'list_closed' | 'drawn_late' | 'draw_over' | ChangeRefusal | WordsRefusal
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: (now) => ({ ...eventTimes(now), ...EVENT, venue: '改到三层' }),
  }),
  'events.cancel': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '取消活动',
    about: ({ eventId }) => eventId,
    input: CancelEventInput,
    output: gives<{ told: number }, ChangeRefusal | WordsRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, reason: '天气不好' },
  }),
  'events.resize': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '改名额',
    about: ({ eventId }) => eventId,
    input: ResizeInput,
    output: gives<
      { capacity: number; promoted: number },
      'capacity_below_holders' | 'session_unknown' | 'changed_meanwhile' | ChangeRefusal
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, capacity: 6 },
  }),
  'events.tell': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '通知报名的人',
    about: ({ eventId }) => eventId,
    input: TellPeopleInput,
    output: gives<{ told: number }, 'nobody_in_event' | 'told_enough' | ChangeRefusal | WordsRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, word: '请带水' },
  }),
  'events.bringBack': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '请回移出的人',
    about: ({ eventId }) => eventId,
    input: EventMemberInput,
    output: gives<Place, 'not_removed' | 'row_gone' | 'full_for_return' | ChangeRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, memberId: 'm00001' },
  }),
  'events.remove': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '移出报名',
    about: ({ eventId }) => eventId,
    input: RemovePersonInput,
    output: gives<{ promoted: number }, 'not_in_event'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...EVENT, memberId: 'm00001', reason: '重复报名' },
  }),
} as const satisfies Contract
