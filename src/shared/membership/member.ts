import type { Role } from '../access/role'

/** Standing of a row: a member of the union, or a worker of the enterprise who has not joined yet. */
export type RosterStanding = 'member' | 'worker'

/** Standing of a stored row: who has left stays on the roster, counted nowhere and in no audience. */
export type RowStanding = RosterStanding | 'left'

/** 工会岗位. Posts in the unions, by which a push can choose its audience. */
export const POSITIONS = [
  'chair',
  'viceChair',
  'organisation',
  'publicity',
  'welfare',
  'sports',
  'protection',
  'women',
  'audit',
  'finance',
  'groupLeader',
  'delegate',
] as const
export type Position = (typeof POSITIONS)[number]
export const positionName: Record<Position, string> = {
  chair: '工会主席',
  viceChair: '副主席',
  organisation: '组织委员',
  publicity: '宣传委员',
  welfare: '生活福利委员',
  sports: '文体委员',
  protection: '劳动保护委员',
  women: '女职工委员会主任',
  audit: '经费审查委员',
  finance: '财务',
  groupLeader: '工会小组长',
  delegate: '职工代表',
}

/** 标签. Only tags that help to find the right people for a message; nothing about need or health. */
export const MEMBER_TAGS = ['modelWorker', 'newEmployment', 'woman', 'young', 'activist'] as const
export type MemberTag = (typeof MEMBER_TAGS)[number]
export const memberTagName: Record<MemberTag, string> = {
  modelWorker: '劳模先进',
  newEmployment: '新就业形态劳动者',
  woman: '女职工',
  young: '青年职工',
  activist: '文体骨干',
}

/** 荣誉标签. Known to officers alone, for a reason; never shown in a list. */
export const HONOURS = ['modelWorker'] as const satisfies readonly MemberTag[]
export const OPEN_TAGS = ['newEmployment', 'woman', 'young', 'activist'] as const satisfies readonly MemberTag[]

export function isHonour(tag: MemberTag): boolean {
  return HONOURS.some((honour) => honour === tag)
}

/** 离开. Since when somebody is no longer of the union, and what they were before. */
export interface LeftRoster {
  on: number
  why: string
  at: number
  by: string
  standing: RosterStanding
  /** Row with which this one was merged, since both were one person. */
  into?: string
  /** Posts that ended with it, of the account that was bound: given back when the leaving is undone. */
  posts?: LeaversPosts
}

/** 随离开结束的岗位. */
export interface LeaversPosts {
  personId: string
  roles: Role[]
}

/** 名册. One row of the roster: a member, or a worker of the enterprise who has not joined yet. */
export interface Member {
  id: string
  name: string
  phone: string
  enterpriseId: string
  unionId: string
  standing: RowStanding
  joinedAt: number
  left?: LeftRoster
  positions?: Position[]
  tags?: MemberTag[]
  /** Person whose phone is bound to this row; one row, one person. */
  personId?: string
  /** Those from whom an officer took the row: none of them is bound to it again without one. */
  releasedFrom?: string[]
  /** A sheet has changed the phone, and found the row by its name alone: nobody is bound by it without an officer. */
  phoneBySheet?: boolean
}

/** The part of the row that a bound person carries, so that a tap needs no second look-up. */
export type BoundMember = Pick<Member, 'id' | 'name' | 'enterpriseId' | 'unionId' | 'standing'>

export function boundMember({ id, name, enterpriseId, unionId, standing }: Member): BoundMember {
  return { id, name, enterpriseId, unionId, standing }
}
