import { THE_STREET, unionOf } from '../access/role'
import { type Contract, does, gives, Nothing, reads } from '../contract'
import { EnterpriseIdInput, UnionIdInput } from '../directory/directory'
import type { Page } from '../page'
import { honoursContract } from './honours/contract'
import {
  AddEnterpriseInput,
  AddUnionInput,
  AssignInput,
  ChangeEnterpriseInput,
  ChangeUnionInput,
  CloseEnterpriseInput,
  CloseUnionInput,
  FaultsInput,
  HandOverInput,
  HistoryInput,
  ReopenEnterpriseInput,
  ReopenUnionInput,
} from './input'
import type { PostAtStake } from './posts'
import type { FaultRow, Quality } from './quality'
import { registerSheetsContract } from './sheets/contract'
import { territoryContract } from './territory/contract'
import type { AboutUnion, Coverage, EnterpriseRecord, Handed, HistoryRow, UnionRecord } from './view'

const OFFICERS = [401, 403, 403, 403, 403, 200, 200] as const
/** Officers, and the chair of the union in question. */
const OWN_CHAIR = [401, 403, 403, 200, 403, 200, 200] as const

export const registerContract = {
  ...registerSheetsContract,
  ...territoryContract,
  ...honoursContract,
  'register.aboutUnion': reads({
    who: 'anyone',
    input: UnionIdInput,
    output: gives<AboutUnion>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { unionId: 'union-e002' },
  }),
  'register.openUnion': reads({
    who: 'officer',
    input: UnionIdInput,
    output: gives<UnionRecord>(),
    answers: OFFICERS,
    example: { unionId: 'union-c01' },
  }),
  'register.addUnion': does({
    who: 'officer',
    name: '新建工会',
    about: ({ words }) => words.name,
    input: AddUnionInput,
    output: gives<{ unionId: string }, 'name_taken' | 'officer_unknown'>(),
    answers: OFFICERS,
    example: {
      newKey: '00112233445566aa',
      words: {
        ...{ name: '南长街书店工会（示例）', kind: 'enterprise', chair: '', officerId: null, phone: null, hours: null },
        ...{ termFrom: null, termUntil: null },
      },
    },
  }),
  'register.changeUnion': does({
    who: 'officer',
    name: '改工会',
    about: ({ unionId }) => unionId,
    input: ChangeUnionInput,
    output: gives<{ unionId: string }, 'name_taken' | 'officer_unknown' | 'changed_meanwhile' | 'union_closed'>(),
    answers: OFFICERS,
    example: { unionId: 'union-c01', seen: { hours: null }, words: { hours: '工作日 9:00–17:00' } },
  }),
  'register.closeUnion': does({
    who: 'officer',
    name: '关闭工会',
    about: ({ unionId }) => unionId,
    input: CloseUnionInput,
    output: gives<
      { closed: true },
      'still_has_enterprises' | 'union_unknown' | 'not_into_itself' | 'closed_already' | 'union_closed'
    >(),
    answers: OFFICERS,
    example: { unionId: 'union-c01', into: 'union-e002', reason: '并入' },
  }),
  'register.reopenUnion': does({
    who: 'officer',
    name: '恢复工会',
    about: ({ unionId }) => unionId,
    input: ReopenUnionInput,
    output: gives<{ unionId: string }, 'name_taken' | 'still_moving'>(),
    answers: OFFICERS,
    example: { unionId: 'union-c01', reason: '关错了' },
  }),
  'register.openEnterprise': reads({
    who: 'organiser',
    of: ({ enterpriseId }) => ({ kind: 'enterprise', id: enterpriseId }),
    input: EnterpriseIdInput,
    output: gives<EnterpriseRecord>(),
    answers: OWN_CHAIR,
    example: { enterpriseId: 'ent-001' },
  }),
  'register.addEnterprise': does({
    who: 'officer',
    name: '新建企业',
    about: ({ words }) => words.name,
    input: AddEnterpriseInput,
    output: gives<
      { enterpriseId: string },
      | 'name_taken'
      | 'code_taken'
      | 'officer_unknown'
      | 'union_unknown'
      | 'union_closed'
      | 'grid_unknown'
      | 'building_unknown'
      | 'grid_follows_building'
    >(),
    answers: OFFICERS,
    example: {
      newKey: '00112233445566bb',
      words: {
        ...{ name: '南长街书店（示例）', unionId: '', code: null, size: 'micro', ownership: 'private', industry: '' },
        ...{ staff: null, gridId: '', address: '', floor: null, isOutside: false, contacts: null, officerId: null },
        ...{ phone: null, hours: null },
      },
    },
  }),
  'register.changeEnterprise': does({
    who: 'organiser',
    of: ({ enterpriseId }) => ({ kind: 'enterprise', id: enterpriseId }),
    name: '改企业',
    about: ({ enterpriseId }) => enterpriseId,
    input: ChangeEnterpriseInput,
    output: gives<
      { enterpriseId: string },
      | 'name_taken'
      | 'code_taken'
      | 'officer_unknown'
      | 'changed_meanwhile'
      | 'union_unknown'
      | 'still_has_members'
      | 'posts_undecided'
      | 'union_closed'
      | 'closed_already'
      | 'for_officers'
      | 'grid_unknown'
      | 'building_unknown'
      | 'grid_follows_building'
    >(),
    answers: OWN_CHAIR,
    example: { enterpriseId: 'ent-001', seen: { floor: null }, words: { floor: '3 层' } },
  }),
  'register.closeEnterprise': does({
    who: 'officer',
    name: '关闭企业',
    about: ({ enterpriseId }) => enterpriseId,
    input: CloseEnterpriseInput,
    output: gives<{ closed: true }, 'still_has_people' | 'not_into_itself' | 'closed_already' | 'posts_undecided'>(),
    answers: OFFICERS,
    example: { enterpriseId: 'ent-001', reason: '搬走了' },
  }),
  'register.reopenEnterprise': does({
    who: 'officer',
    name: '恢复企业',
    about: ({ enterpriseId }) => enterpriseId,
    input: ReopenEnterpriseInput,
    output: gives<{ enterpriseId: string }, 'name_taken' | 'code_taken' | 'union_closed' | 'still_moving'>(),
    answers: OFFICERS,
    example: { enterpriseId: 'ent-001', reason: '关错了' },
  }),
  'register.posts': reads({
    who: 'officer',
    input: EnterpriseIdInput,
    output: gives<PostAtStake[]>(),
    answers: OFFICERS,
    example: { enterpriseId: 'ent-001' },
  }),
  'register.coverage': reads({
    who: 'officer',
    input: Nothing,
    output: gives<Coverage>(),
    answers: OFFICERS,
    example: {},
  }),
  'register.assign': does({
    who: 'officer',
    name: '换责任干部',
    about: ({ officerId, heldBy }) => officerId ?? heldBy ?? '',
    input: AssignInput,
    output: gives<Handed, 'officer_unknown'>(),
    answers: OFFICERS,
    example: { unionIds: ['union-c01'], enterpriseIds: [], officerId: 'p-Lin' },
  }),
  'register.handOver': does({
    who: 'officer',
    name: '交接',
    about: ({ from }) => from,
    input: HandOverInput,
    output: gives<{ unions: number; enterprises: number; areas: number }, 'officer_unknown' | 'not_into_itself'>(),
    answers: OFFICERS,
    example: { from: 'p-Cheng', to: 'p-Lin', reason: '换片' },
  }),
  'register.quality': reads({
    who: 'officer',
    input: Nothing,
    output: gives<Quality>(),
    answers: OFFICERS,
    example: {},
  }),
  'register.faults': reads({
    who: 'organiser',
    of: ({ unionId }) => (unionId ? unionOf(unionId) : THE_STREET),
    input: FaultsInput,
    output: gives<Page<FaultRow>>(),
    answers: OWN_CHAIR,
    example: { unionId: 'union-e002' },
  }),
  'register.askChair': does({
    who: 'officer',
    name: '请主席核对资料',
    about: ({ unionId }) => unionId,
    input: UnionIdInput,
    output: gives<{ told: number; enterprises: number }, 'nothing_to_mend' | 'no_chair'>(),
    answers: OFFICERS,
    example: { unionId: 'union-e002' },
  }),
  'register.history': reads({
    who: 'officer',
    input: HistoryInput,
    output: gives<Page<HistoryRow>>(),
    answers: OFFICERS,
    example: { id: 'union-c01' },
  }),
} as const satisfies Contract
