import { unionOf } from '../../access/role'
import { type Contract, does, gives, reads } from '../../contract'
import type { Page } from '../../page'
import type { SelfRefusal } from './enrolling'
import { CandidatesInput, EnrolInput, QuotaInput, ReadPasteInput, TakeBackInput } from './input'
import type { Enrolled, Enrollee, PasteView, QuotaView } from './view'

const OWN = { eventId: 'cup', unionId: 'union-e002' }

/** 代报. What a chair does with the places of an event for those of the own union. */
export const enrolContract = {
  'events.quota': reads({
    who: 'rosterReader',
    of: ({ unionId }) => unionOf(unionId),
    input: QuotaInput,
    output: gives<QuotaView>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: OWN,
  }),
  'events.candidates': reads({
    who: 'rosterReader',
    of: ({ unionId }) => unionOf(unionId),
    input: CandidatesInput,
    output: gives<Page<Enrollee>>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: OWN,
  }),
  'events.readPaste': reads({
    who: 'rosterReader',
    of: ({ unionId }) => unionOf(unionId),
    input: ReadPasteInput,
    output: gives<PasteView, 'roster_long'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...OWN, text: '1. 陈示例' },
  }),
  'events.enrol': does({
    who: 'organiser',
    of: ({ unionId }) => unionOf(unionId),
    name: '给职工报名',
    about: ({ eventId }) => eventId,
    input: EnrolInput,
    output: gives<{ people: Enrolled[] }, SelfRefusal | 'session_unknown'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...OWN, memberIds: ['m-Chen'] },
  }),
  'events.takeBack': does({
    who: 'organiser',
    of: ({ unionId }) => unionOf(unionId),
    name: '撤回给职工的报名',
    about: ({ eventId }) => eventId,
    input: TakeBackInput,
    output: gives<{ back: string[] }, 'told_already'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...OWN, memberIds: ['m-Chen'] },
  }),
} as const satisfies Contract
