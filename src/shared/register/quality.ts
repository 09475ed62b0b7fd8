import type { Enterprise, Union } from '../directory/directory'
import { NO_UNION } from '../directory/directory'
import { floorOf, hasFloor } from '../directory/floor'
import type { Building } from '../directory/territory'
import { sizeOfStaff } from './words'

/** 毛病. What may be wrong with the data of an enterprise: not filled in, out of date, contradicting, or there twice. */
export const FAULT_KINDS = [
  'noCode',
  'noStaff',
  'oldStaff',
  'otherSize',
  'moreMembers',
  'noAddress',
  'noBuilding',
  'otherFloor',
  'lostGrid',
  'noTelephone',
  'noOfficer',
  'lostUnion',
  'sameName',
  'sameCode',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

export const faultName: Record<FaultKind, string> = {
  noCode: '缺代码',
  noStaff: '没报人数',
  oldStaff: '人数过期',
  otherSize: '规模和人数对不上',
  moreMembers: '会员比在职多',
  noAddress: '缺地址或楼层',
  noBuilding: '没有楼宇',
  otherFloor: '楼里没有这一层',
  lostGrid: '网格或楼宇对不上',
  noTelephone: '没有联系电话',
  noOfficer: '没有责任干部',
  lostUnion: '工会对不上',
  sameName: '名字重复',
  sameCode: '代码重复',
}

/** Faults that officers mend: where an enterprise belongs, what it is called, and who is responsible. */
export const OFFICERS_MEND: readonly FaultKind[] = ['noOfficer', 'lostUnion', 'sameName']

/** Fields that the quality of an enterprise is judged by. */
export const JUDGED = [
  ...['name', 'unionId', 'unionName', 'code', 'staff', 'staffOn', 'size', 'members'],
  ...['address', 'floor', 'gridId', 'buildingId', 'isOutside', 'phone', 'contacts', 'officerId'],
] as const satisfies readonly (keyof Enterprise)[]
export type JudgedEnterprise = Pick<Enterprise, 'id' | (typeof JUDGED)[number]>

/** What the others of the register are, to compare one enterprise with. */
export interface Register {
  unions: ReadonlyMap<string, Pick<Union, 'closedAt'>>
  /** Areas and buildings that are there. */
  areas: ReadonlySet<string>
  buildings: ReadonlyMap<string, Pick<Building, 'areaId' | 'floors' | 'below'>>
  /** Numbers of enterprises by plain name and by code. */
  names: ReadonlyMap<string, number>
  codes: ReadonlyMap<string, number>
  plainName: (name: string) => string
  /** The day in Beijing a year ago: numbers of staff from before are out of date. */
  yearAgo: string
}

/** What is wrong with one enterprise; an empty list means that all of it can be relied on. */
export function faultsOf(enterprise: JudgedEnterprise, register: Register): FaultKind[] {
  const { unions, names, codes, plainName, yearAgo } = register
  const { name, unionId, code, staff, staffOn, size, members, address, floor, phone, contacts, officerId } = enterprise
  const found: Record<FaultKind, boolean> = {
    noCode: code === undefined,
    noStaff: staff === undefined,
    oldStaff: staff !== undefined && (staffOn ?? '') < yearAgo,
    otherSize: staff !== undefined && sizeOfStaff(staff) !== size,
    moreMembers: staff !== undefined && members > staff,
    noAddress: address === '' || floor === undefined,
    ...faultsOfGround(enterprise, register),
    noTelephone: phone === undefined && contacts === undefined,
    noOfficer: officerId === undefined,
    lostUnion: unionId !== NO_UNION && isLost(unions.get(unionId)),
    sameName: (names.get(plainName(name)) ?? 0) > 1,
    sameCode: code !== undefined && (codes.get(code) ?? 0) > 1,
  }
  return FAULT_KINDS.filter((kind) => found[kind])
}

type OfGround = 'noBuilding' | 'otherFloor' | 'lostGrid'

/** Whoever is at street level needs no building, and whoever is outside the district no grid. */
function faultsOfGround(
  { gridId, buildingId, floor = '', isOutside = false }: JudgedEnterprise,
  { areas, buildings }: Register
): Record<OfGround, boolean> {
  const building = buildingId === undefined ? undefined : buildings.get(buildingId)
  const number = floorOf(floor)
  const isNowhere = buildingId === undefined ? !areas.has(gridId) : building?.areaId !== gridId
  return {
    noBuilding: buildingId === undefined && !isOutside && number !== 1,
    otherFloor: building !== undefined && number !== undefined && !hasFloor(building, number),
    lostGrid: !isOutside && isNowhere,
  }
}

function isLost(union: Pick<Union, 'closedAt'> | undefined): boolean {
  return union === undefined || union.closedAt !== undefined
}

/** 分. Share of what is right, in percent and rounded down, so that a hundred means that nothing is wrong. */
export function scoreOf(faults: number, enterprises: number): number {
  return enterprises === 0 ? 100 : Math.floor((1 - faults / (enterprises * FAULT_KINDS.length)) * 100)
}

/** An enterprise in the queue of what is to be mended. */
export interface FaultRow {
  id: string
  name: string
  unionId: string
  unionName: string
  faults: FaultKind[]
}

/** One union's part of it; without an id those that have no union. */
export interface UnionQuality {
  unionId: string
  name: string
  enterprises: number
  score: number
  faults: number
}

/** 资料质量 of the whole register. */
export interface Quality {
  score: number
  enterprises: number
  /** Enterprises with anything wrong. */
  faulty: number
  counts: Record<FaultKind, number>
  /** The worst first. */
  unions: UnionQuality[]
}
