import { type Contract, does, gives, reads } from '../../contract'
import type { Page } from '../../page'
import type { MemberTag } from '../member'
import {
  AddMemberInput,
  type CorrectedField,
  CorrectMemberInput,
  CountMembersInput,
  LeaveRosterInput,
  ListMembersInput,
  MemberIdInput,
  MergeMembersInput,
  MoveMemberInput,
  OpenMemberSecretInput,
  ReturnMemberInput,
} from './input'
import { rosterScope, rowOf } from './scope'
import type { CorrectionConflict, MemberCard, MemberRow, RosterCounts } from './view'

/** Actions on single rows of the roster. */
export const rowsContract = {
  'membership.list': reads({
    who: 'rosterReader',
    of: rosterScope,
    input: ListMembersInput,
    output: gives<Page<MemberRow>>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { unionId: 'union-e002' },
  }),
  'membership.count': reads({
    who: 'rosterReader',
    of: rosterScope,
    input: CountMembersInput,
    output: gives<RosterCounts>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { unionId: 'union-e002' },
  }),
  'membership.open': reads({
    who: 'rosterReader',
    of: rowOf,
    input: MemberIdInput,
    output: gives<MemberCard>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { memberId: 'm-Chen' },
  }),
  'membership.phone': reads({
    who: 'organiser',
    of: rowOf,
    name: '看名册里的手机号',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: OpenMemberSecretInput,
    output: gives<{ phone: string }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { memberId: 'm-Chen', reason: '打电话通知' },
  }),
  'membership.honours': reads({
    who: 'officer',
    name: '看荣誉标签',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: OpenMemberSecretInput,
    output: gives<{ honours: MemberTag[] }>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { memberId: 'm-Chen', reason: '疗休养名单' },
  }),
  'membership.correct': does({
    who: 'organiser',
    of: rowOf,
    name: '改名册的一行',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: CorrectMemberInput,
    output: gives<
      { saved: CorrectedField[]; conflicts: CorrectionConflict[] },
      'row_left' | 'no_union' | 'honours_of_officers' | 'phone_in_enterprise' | 'joins_later' | 'joined_too_early'
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { memberId: 'm-Chen', seenAt: 0, changes: { name: { seen: 'Chen', to: '陈示例' } } },
  }),
  'membership.move': does({
    who: 'organiser',
    of: rowOf,
    name: '转会籍',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: MoveMemberInput,
    output: gives<
      { enterpriseId: string },
      'row_left' | 'row_changed' | 'already_there' | 'other_union' | 'phone_in_enterprise' | 'enterprise_closed'
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { memberId: 'm-Chen', from: 'noodle-house', to: 'ent-001', reason: '换了单位' },
  }),
  'membership.leave': does({
    who: 'organiser',
    of: rowOf,
    name: '标为离开',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: LeaveRosterInput,
    output: gives<{ givenBack: number }, 'row_changed' | 'leaves_later'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: (now) => ({ memberId: 'm-Chen', on: now, reason: '退休', giveBack: true }),
  }),
  'membership.return': does({
    who: 'organiser',
    of: rowOf,
    name: '恢复到名册',
    about: ({ memberId }) => memberId,
    concerns: 'person',
    input: ReturnMemberInput,
    output: gives<{ returned: true }, 'row_merged' | 'phone_in_enterprise' | 'enterprise_closed'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { memberId: 'm-Chen', reason: '标错了' },
  }),
  'membership.add': does({
    who: 'officer',
    name: '加入名册',
    about: ({ enterpriseId }) => enterpriseId,
    concerns: 'person',
    input: AddMemberInput,
    output: gives<
      { kind: 'added'; memberId: string } | { kind: 'elsewhere'; rows: MemberRow[] },
      'no_union' | 'phone_in_enterprise' | 'row_left' | 'enterprise_closed' | 'joins_later' | 'joined_too_early'
    >(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {
      ...{ name: '新示例', phone: { from: 'typed', number: '19900077777' }, enterpriseId: 'ent-001' },
      ...{ standing: 'member', despite: false },
    },
  }),
  'membership.merge': does({
    who: 'officer',
    name: '并成一行',
    about: ({ keepId }) => keepId,
    concerns: 'person',
    input: MergeMembersInput,
    output: gives<{ givenBack: number }, 'row_left' | 'row_changed' | 'both_bound' | 'no_union'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { keepId: 'm-Chen', dropId: 'm-Sun', take: [], reason: '同一个人' },
  }),
} as const satisfies Contract
