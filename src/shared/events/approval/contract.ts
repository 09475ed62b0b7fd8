import { type Thing, unionOf } from '../../access/role'
import { type Contract, does, gives, reads } from '../../contract'
import type { Page } from '../../page'
import type { LookingRefusal } from './decideLooking'
import { ApproveInput, DeclineInput, ListApprovalsInput, UnapproveInput } from './input'
import type { ApprovalRow, ApprovedOne } from './view'

const OWN = { eventId: 'cup', unionId: 'union-e002' }

function thingOf({ eventId, unionId }: { eventId: string; unionId?: string }): Thing {
  return unionId === undefined ? { kind: 'event', id: eventId } : unionOf(unionId)
}

/** 报名审批. What a chair does about sign-ups of the own union, and whoever runs an event about all of them. */
export const approvalContract = {
  'events.approvals': reads({
    who: 'rosterReader',
    of: thingOf,
    input: ListApprovalsInput,
    output: gives<Page<ApprovalRow>>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: OWN,
  }),
  'events.approve': does({
    who: 'organiser',
    of: thingOf,
    name: '同意报名',
    about: ({ eventId }) => eventId,
    input: ApproveInput,
    output: gives<{ people: ApprovedOne[] }, LookingRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...OWN, memberIds: ['m-Chen'] },
  }),
  'events.unapprove': does({
    who: 'organiser',
    of: thingOf,
    name: '收回同意报名',
    about: ({ eventId }) => eventId,
    input: UnapproveInput,
    output: gives<{ back: string[] }, 'told_already'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...OWN, memberIds: ['m-Chen'] },
  }),
  'events.decline': does({
    who: 'organiser',
    of: thingOf,
    name: '退回报名',
    about: ({ eventId }) => eventId,
    input: DeclineInput,
    output: gives<{ people: ApprovedOne[] }, LookingRefusal>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { ...OWN, memberIds: ['m-Chen'], word: '那天班次排不开' },
  }),
} as const satisfies Contract
