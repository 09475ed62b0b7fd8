import { type Contract, gives, Nothing, reads } from '../contract'
import type { Page } from '../page'
import {
  type DirectorySummary,
  EnterpriseIdInput,
  type EnterpriseRow,
  SearchEnterprisesInput,
  SearchUnionsInput,
  type UnionCard,
  UnionIdInput,
  type UnionRow,
} from './directory'
import { type Areas, BuildingIdInput, type BuildingRow, type BuildingView, SearchBuildingsInput } from './territory'

export const directoryContract = {
  'directory.summary': reads({
    who: 'anyone',
    input: Nothing,
    output: gives<DirectorySummary>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'directory.unions': reads({
    who: 'anyone',
    input: SearchUnionsInput,
    output: gives<Page<UnionRow>>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { text: '和平' },
  }),
  'directory.enterprises': reads({
    who: 'anyone',
    input: SearchEnterprisesInput,
    output: gives<Page<EnterpriseRow>>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { text: '餐饮' },
  }),
  'directory.union': reads({
    who: 'anyone',
    input: UnionIdInput,
    output: gives<UnionCard>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { unionId: 'union-c01' },
  }),
  'directory.enterprise': reads({
    who: 'anyone',
    input: EnterpriseIdInput,
    output: gives<EnterpriseRow>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { enterpriseId: 'ent-001' },
  }),
  'directory.areas': reads({
    who: 'anyone',
    input: Nothing,
    output: gives<Areas>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: {},
  }),
  'directory.buildings': reads({
    who: 'anyone',
    input: SearchBuildingsInput,
    output: gives<Page<BuildingRow>>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { near: { lat: 39.91, lng: 116.38 } },
  }),
  'directory.building': reads({
    who: 'anyone',
    input: BuildingIdInput,
    output: gives<BuildingView>(),
    answers: [200, 200, 200, 200, 200, 200, 200],
    example: { buildingId: 'building-001' },
  }),
} as const satisfies Contract
