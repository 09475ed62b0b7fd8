import { type Contract, does, gives, Nothing, reads } from '../../contract'
import {
  AddAreaInput,
  AddBuildingInput,
  AssignAreasInput,
  ChangeAreaInput,
  ChangeBuildingInput,
  ChangeTerritoryInput,
  CloseAreaInput,
  CloseBuildingInput,
  ReopenAreaInput,
  ReopenBuildingInput,
} from './input'
import type { ClosedGround } from './view'

const OFFICERS = [401, 403, 403, 403, 403, 200, 200] as const

/** 网格和楼宇 at the desk. */
export const territoryContract = {
  'register.addArea': does({
    who: 'officer',
    name: '加网格',
    about: ({ words }) => words.name,
    input: AddAreaInput,
    output: gives<{ areaId: string }, 'ground_name_taken' | 'area_unknown' | 'level_unknown' | 'officer_unknown'>(),
    answers: OFFICERS,
    example: {
      newKey: '00112233445566cc',
      level: 1,
      words: { name: '第 2 网格', parentId: '', order: 2, officerId: null, phone: null, hours: null },
    },
  }),
  'register.changeArea': does({
    who: 'officer',
    name: '改网格',
    about: ({ areaId }) => areaId,
    input: ChangeAreaInput,
    output: gives<
      { areaId: string },
      'ground_name_taken' | 'area_unknown' | 'officer_unknown' | 'changed_meanwhile' | 'closed_already'
    >(),
    answers: OFFICERS,
    example: { areaId: 'grid-01', seen: { hours: null }, words: { hours: '工作日 9:00–17:00' } },
  }),
  'register.closeArea': does({
    who: 'officer',
    name: '关闭网格',
    about: ({ areaId }) => areaId,
    input: CloseAreaInput,
    output: gives<{ closed: true }, 'area_not_empty' | 'closed_already'>(),
    answers: OFFICERS,
    example: { areaId: 'grid-01', reason: '并格' },
  }),
  'register.reopenArea': does({
    who: 'officer',
    name: '恢复网格',
    about: ({ areaId }) => areaId,
    input: ReopenAreaInput,
    output: gives<{ areaId: string }, 'ground_name_taken' | 'parent_closed' | 'level_unknown'>(),
    answers: OFFICERS,
    example: { areaId: 'grid-01', reason: '关错了' },
  }),
  'register.assignAreas': does({
    who: 'officer',
    name: '换网格干部',
    about: ({ officerId }) => officerId,
    input: AssignAreasInput,
    output: gives<{ areas: number; enterprises: number }, 'officer_unknown'>(),
    answers: OFFICERS,
    example: { areaIds: ['grid-01'], officerId: 'p-Lin', withEnterprises: true },
  }),
  'register.addBuilding': does({
    who: 'officer',
    name: '加楼宇',
    about: ({ words }) => words.name,
    input: AddBuildingInput,
    output: gives<{ buildingId: string }, 'ground_name_taken' | 'grid_unknown'>(),
    answers: OFFICERS,
    example: {
      newKey: '00112233445566dd',
      words: { name: '新楼（示例）', areaId: 'grid-01', address: '', floors: 6, below: 1, place: null },
    },
  }),
  'register.changeBuilding': does({
    who: 'officer',
    name: '改楼宇',
    about: ({ buildingId }) => buildingId,
    input: ChangeBuildingInput,
    output: gives<
      { buildingId: string },
      'ground_name_taken' | 'grid_unknown' | 'changed_meanwhile' | 'closed_already'
    >(),
    answers: OFFICERS,
    example: { buildingId: 'building-001', seen: { floors: 8 }, words: { floors: 9 } },
  }),
  'register.closeBuilding': does({
    who: 'officer',
    name: '关闭楼宇',
    about: ({ buildingId }) => buildingId,
    input: CloseBuildingInput,
    output: gives<{ closed: true }, 'building_not_empty' | 'building_unknown' | 'not_into_itself' | 'closed_already'>(),
    answers: OFFICERS,
    example: { buildingId: 'building-001', reason: '拆了' },
  }),
  'register.reopenBuilding': does({
    who: 'officer',
    name: '恢复楼宇',
    about: ({ buildingId }) => buildingId,
    input: ReopenBuildingInput,
    output: gives<{ buildingId: string }, 'ground_name_taken' | 'grid_closed' | 'still_moving'>(),
    answers: OFFICERS,
    example: { buildingId: 'building-001', reason: '关错了' },
  }),
  'register.closedGround': reads({
    who: 'officer',
    input: Nothing,
    output: gives<ClosedGround>(),
    answers: OFFICERS,
    example: {},
  }),
  'register.changeTerritory': does({
    who: 'officer',
    name: '改服务站和辖区',
    about: () => 'street',
    input: ChangeTerritoryInput,
    output: gives<{ changed: boolean }, 'level_in_use' | 'changed_meanwhile'>(),
    answers: OFFICERS,
    example: {
      seen: { levels: ['社区', '网格'], squareKm: null, bounds: null },
      words: { levels: ['社区', '网格'], squareKm: 4.24, bounds: null },
    },
  }),
} as const satisfies Contract
