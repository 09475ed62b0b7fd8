import type { UnionKind } from '../directory/directory'
import type { KeptPlace } from '../events/kept/kept'
import { maskPhone } from '../membership/binding'
import type { Joining, JoiningStep } from './joining'

/** A union that one may join, and who is there. */
export interface JoinableUnion {
  id: string
  name: string
  kind: UnionKind
  chair: string
  members: number
  phone?: string
  hours?: string
}

/** 该找谁. Where the answers lead to: the union of the enterprise, else the one of its community; all communities where nothing is known. */
export interface JoiningWay {
  enterprise?: { id: string; name: string; industry: string; isOutside: boolean }
  union?: JoinableUnion
  /** True when the union is that of the enterprise itself. */
  isOwn: boolean
  communities: { id: string; name: string }[]
  /** 服务站电话. */
  station?: { phone: string; hours?: string }
}

/** A step as whoever asked sees it, without the account behind the name. */
export type SeenStep = Omit<JoiningStep, 'byId'>

/** An application as whoever asked sees it. */
export interface JoiningView
  extends Pick<Joining, 'id' | 'kind' | 'state' | 'dueAt' | 'at' | 'firmName' | 'isQuiet' | 'work'>,
    Partial<Pick<Joining, 'unionId' | 'unionName' | 'word'>> {
  steps: SeenStep[]
  /** 留着的名额. */
  kept?: Omit<KeptPlace, 'seat'>
  /** Who has it now, and how to ask them. */
  responsible?: { name: string; phone?: string; hours?: string }
}

/** A line of the queue. */
export interface JoiningRow
  extends Pick<Joining, 'id' | 'kind' | 'state' | 'dueAt' | 'at' | 'name' | 'firmName' | 'isQuiet' | 'rev' | 'work'>,
    Partial<Pick<Joining, 'unionId' | 'unionName' | 'enterpriseId' | 'word'>> {
  maskedPhone: string
  isProven: boolean
  steps: SeenStep[]
  /** Until then a place is kept for them in an event. */
  keptUntil?: number
  /** Whether whoever looks decides the step that it is at. */
  mayDecide: boolean
}

export function stepsSeen(steps: readonly JoiningStep[]): SeenStep[] {
  return steps.map(({ byId: _byId, ...step }) => step)
}

/** For those who decide: the number as far as lists show one. */
export function toJoiningRow(found: Joining, mayDecide: boolean): JoiningRow {
  const { id, kind, state, dueAt, at, name, firmName, isQuiet, rev, work, isProven, phone, steps } = found
  const { unionId, unionName, enterpriseId, word, kept } = found
  return {
    ...{ id, kind, state, dueAt, at, name, firmName, isQuiet, rev, work, isProven, mayDecide },
    ...{ maskedPhone: maskPhone(phone), steps: stepsSeen(steps) },
    ...{ ...(unionId && { unionId }), ...(unionName && { unionName }) },
    ...{ ...(enterpriseId && { enterpriseId }), ...(word && { word }), ...(kept && { keptUntil: kept.until }) },
  }
}
