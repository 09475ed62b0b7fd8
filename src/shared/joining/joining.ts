import type { KeptPlace } from '../events/kept/kept'

/** 要办的事: joining, asking for a union where there is none, going over to another enterprise, leaving. */
export const JOINING_KINDS = ['join', 'found', 'move', 'leave'] as const
export type JoiningKind = (typeof JOINING_KINDS)[number]
export const joiningKindName: Record<JoiningKind, string> = {
  join: '入会申请',
  found: '请工会来建会',
  move: '转会籍申请',
  leave: '退会申请',
}

/** 干哪一种活. */
export const WORKS = ['staff', 'dispatched', 'rider', 'driver', 'service', 'free'] as const
export type Work = (typeof WORKS)[number]
export const workName: Record<Work, string> = {
  staff: '单位职工',
  dispatched: '劳务派遣',
  rider: '外卖骑手、快递员',
  driver: '网约车、货车司机',
  service: '家政、保安、保洁',
  free: '打零工、自己干',
}

/** `chair` and `station` have it now, the union first. */
export type JoiningState = 'chair' | 'station' | 'approved' | 'refused' | 'withdrawn'
export const joiningStateName: Record<JoiningState, string> = {
  chair: '等主席批准',
  station: '等服务站办理',
  approved: '办好了',
  refused: '没有通过',
  withdrawn: '已撤回',
}

export type JoiningDeed = 'asked' | 'passed' | 'overdue' | 'approved' | 'refused' | 'withdrew'

/** One step with its day, and in whose name. */
export interface JoiningStep {
  deed: JoiningDeed
  at: number
  byId?: string
  by?: string
  word?: string
}

/**
 * 申请. What somebody asks of the union about their own membership. Two people look at it, the chair and the station; one who asks
 * has one at a time, which is what its id says.
 */
export interface Joining {
  id: string
  kind: JoiningKind
  /** Key of the phone: a repeat after a lost answer is the same. */
  newKey: string
  personId: string
  name: string
  phone: string
  /** WeChat has vouched for the number. */
  isProven: boolean
  work: Work
  /** The employer is not to learn of it from the union. */
  isQuiet: boolean
  unionId?: string
  unionName?: string
  enterpriseId?: string
  /** Name of where they work: that of the register, or as it was typed. */
  firmName: string
  /** Row of the roster that it is about, where there is one already. */
  memberId?: string
  word?: string
  state: JoiningState
  shelf: 'open' | 'done'
  dueAt: number
  steps: JoiningStep[]
  rev: number
  /** While the roster is being written nobody else moves it. */
  heldUntil: number
  at: number
  pageKey: string
  endedAt?: number
  /** A place in an event to which they were on their way. */
  kept?: KeptPlace
}

/** Where one person has one thing at a time: a request for a union stands beside an application. */
export function laneOf(kind: JoiningKind): 'j' | 'f' {
  return kind === 'found' ? 'f' : 'j'
}
