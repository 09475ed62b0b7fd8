import type { Question } from '../../events/form/question'

/** 为什么点名: who is on the bus, who is out of the building, who passed a point of a walk, who was in a lesson and how long. */
export const ROLL_KINDS = ['bus', 'muster', 'point', 'lesson'] as const
export type RollKind = (typeof ROLL_KINDS)[number]

export const rollKindName: Record<RollKind, string> = {
  bus: '上车',
  muster: '清点人数',
  point: '打卡点',
  lesson: '上课',
}

/** As many as an outing of three days has stops. */
export const MOST_ROLLS = 30

/** 点名表. One roll-call of an event; its groups are the sessions, the unions, or the options of a question. */
export interface RollCall {
  id: string
  eventId: string
  name: string
  kind: RollKind
  /** `session`, `union`, the id of a question behind `q:`, or nothing where everybody stands in one list. */
  group: string
  at: number
  /** Name of whoever made it. */
  by: string
}

/** 点到一位. One person at one roll-call: the earliest moment stands; 0 where it was not undone, or nobody has left yet. */
export interface RollMark {
  id: string
  rollId: string
  eventId: string
  memberId: string
  personId: string
  enterpriseId: string
  unionId: string
  at: number
  outAt: number
  undoneAt: number
  /** Name of the officer who saw them last. */
  by: string
}

export function rollMarkId(rollId: string, memberId: string): string {
  return `${rollId}:${memberId}`
}

/** Question by whose options a list is divided, if it is. */
export function questionOf(group: string): string | undefined {
  return group.startsWith('q:') ? group.slice(2) : undefined
}

/** Whether a list may be divided by a question: one of few answers, and none that was promised to stay out of lists. */
export function mayDivide({ kind, sensitive }: Pick<Question, 'kind' | 'sensitive'>): boolean {
  return ['choice', 'yesNo', 'time'].includes(kind) && sensitive === undefined
}

/** 学时. Minutes between in and out; nothing while somebody has not left. */
export function minutesOf({ at, outAt }: Pick<RollMark, 'at' | 'outAt'>): number {
  return outAt > at ? Math.floor((outAt - at) / 60_000) : 0
}
