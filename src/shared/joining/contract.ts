import { unionOf } from '../access/role'
import { type Contract, does, gives, Nothing, owns, reads } from '../contract'
import { ownUnionOf } from '../identity/caller'
import type { Page } from '../page'
import type { ReviewRefusal } from '../review/alone'
import {
  ApplyInput,
  AskForUnionInput,
  DecideJoiningInput,
  FindWayInput,
  JoiningIdInput,
  JoiningPhoneInput,
  JoiningQueueInput,
  LeaveOwnInput,
  MoveOwnInput,
} from './input'
import type { JoiningState } from './joining'
import type { JoiningRow, JoiningView, JoiningWay } from './view'

const NEW = { newKey: '0123456789abcdef' }
const WHO = { ...NEW, name: '马示例', phone: { from: 'typed', number: '19900066666' }, work: 'staff' } as const

type AskRefusal = 'joining_open' | 'joining_closed' | 'too_many_tries' | 'phone_not_given'
type RowRefusal =
  | 'joining_which_firm'
  | 'joining_firm_without_union'
  | 'joining_elsewhere'
  | 'phone_in_enterprise'
  | 'row_left'
  | 'row_taken'
  | 'row_changed'
  | 'enterprise_closed'
  | 'already_there'
  | 'other_union'
  | 'leaves_later'

const ofJoining = ({ joiningId }: { joiningId: string }) => ({ kind: 'joining' as const, id: joiningId })

export const joiningContract = {
  'joining.way': reads({
    who: 'anyone',
    input: FindWayInput,
    output: gives<JoiningWay>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { enterpriseId: 'ent-001' },
  }),
  'joining.apply': owns({
    who: 'person',
    input: ApplyInput,
    output: gives<JoiningView, AskRefusal | 'joining_member' | 'joining_on_roster'>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...WHO, enterpriseId: 'ent-001', unionId: 'union-e002', isQuiet: false },
  }),
  'joining.found': owns({
    who: 'person',
    input: AskForUnionInput,
    output: gives<JoiningView, AskRefusal | 'joining_has_union'>(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...WHO, firmName: '门口的小店', isQuiet: true },
  }),
  'joining.move': owns({
    who: 'person',
    input: MoveOwnInput,
    output: gives<JoiningView, 'joining_open' | 'joining_closed' | 'joining_not_member' | 'already_there'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...NEW, enterpriseId: 'ent-001' },
  }),
  'joining.leave': owns({
    who: 'person',
    input: LeaveOwnInput,
    output: gives<JoiningView, 'joining_open' | 'joining_not_member'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...NEW, word: '退休' },
  }),
  'joining.mine': reads({
    who: 'person',
    input: Nothing,
    output: gives<JoiningView[]>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'joining.withdraw': owns({
    who: 'person',
    input: JoiningIdInput,
    output: gives<JoiningView, 'joining_moved' | 'joining_over'>(),
    answers: [401, 200, 404, 404, 404, 404, 404],
    example: { joiningId: 'joining-1' },
  }),
  'joining.queue': reads({
    who: 'organiser',
    of: (_input, { roles }) => unionOf(ownUnionOf({ roles })),
    input: JoiningQueueInput,
    output: gives<Page<JoiningRow>>(),
    answers: [401, 403, 403, 200, 200, 200, 200],
    example: { view: 'open' },
  }),
  'joining.phone': reads({
    who: 'organiser',
    of: ofJoining,
    name: '看申请里的完整手机号',
    about: ({ joiningId }) => joiningId,
    concerns: 'person',
    input: JoiningPhoneInput,
    output: gives<{ phone: string }>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { joiningId: 'joining-1', reason: '打电话问清楚' },
  }),
  'joining.decide': does({
    who: 'organiser',
    of: ofJoining,
    name: '办入会申请',
    about: ({ joiningId }) => joiningId,
    concerns: 'person',
    input: DecideJoiningInput,
    output: gives<
      { state: JoiningState },
      | RowRefusal
      | ReviewRefusal
      | 'joining_moved'
      | 'joining_with_chair'
      | 'joining_same_person'
      | 'joining_word'
      | 'joining_bound'
    >(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { joiningId: 'joining-1', rev: 1, decision: { kind: 'refuse', word: '请补上单位的全名' } },
  }),
} as const satisfies Contract
