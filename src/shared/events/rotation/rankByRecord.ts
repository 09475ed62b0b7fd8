import { inBeijing } from '../../beijingTime'
import type { Member } from '../../membership/member'
import type { UnionEvent } from '../event'
import { latestOfKind, type PastPlace } from '../fairness/pastPlace'

/** 排名次的依据. What decides about the rank of one who has applied, as the record and the roster say. */
export interface Grounds {
  /** When the last event of the kind began in which they had a place; missing for whoever never had one. */
  been?: number
  /** Whole years in the union at the closing; missing for whoever is no member. */
  years?: number
  /** When they applied. */
  at: number
}

export interface Applied {
  number: string
  grounds: Grounds
}

type Ruled = Pick<UnionEvent, 'kind' | 'closesAt'>

/** An absence that an officer has excused is no turn that somebody has had. */
export function groundsOf(
  { kind, closesAt }: Ruled,
  { past, row, at }: { past: PastPlace[]; row: Pick<Member, 'standing' | 'joinedAt'> | undefined; at: number }
): Grounds {
  const had = past.filter(({ absent }) => !absent?.excusedAt)
  const last = latestOfKind({ kind }, had)
  const years = row?.standing === 'member' ? wholeYears(row.joinedAt, closesAt) : undefined
  return { ...(last && { been: last.startsAt }), ...(years !== undefined && { years }), at }
}

function wholeYears(from: number, to: number): number {
  const dayOf = (at: number) => Number(inBeijing(at).format('YYYYMMDD'))
  return Math.max(0, Math.floor((dayOf(to) - dayOf(from)) / 10_000))
}

/**
 * 轮换的名次. Whoever has never been on one comes first, then whoever was longest ago; then who is longer in the union; then
 * who applied first. Numbers, which are no two alike, decide between two of the same millisecond.
 */
export function rankByRecord(applied: readonly Applied[]): Applied[] {
  return [...applied].sort((one, other) => compare(one.grounds, other.grounds) || (one.number < other.number ? -1 : 1))
}

function compare(one: Grounds, other: Grounds): number {
  const never = Number.NEGATIVE_INFINITY
  return order(one.been ?? never, other.been ?? never) || order(other.years ?? -1, one.years ?? -1) || one.at - other.at
}

function order(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}
