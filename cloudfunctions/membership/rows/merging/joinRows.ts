import type { Input } from '#shared/api'
import type { MovingDeed } from '../followRow'
import type { StoredMember } from '../rowKeys'

/**
 * The row that stays, with the words of the other where an officer chose them, with the posts and tags of both; and nobody is bound to it alone who
 * was not to either. */
export function joinRows(
  keep: StoredMember,
  drop: StoredMember,
  { take, deed }: { take: Input<'membership.merge'>['take']; deed: MovingDeed }
): StoredMember {
  const taken = Object.fromEntries(take.map((field) => [field, drop[field]]))
  const isSameUnion = keep.unionId === drop.unionId
  const positions = both(keep.positions, isSameUnion ? drop.positions : undefined)
  const tags = both(keep.tags, drop.tags)
  const personId = keep.personId ?? drop.personId
  const releasedFrom = both(keep.releasedFrom, drop.releasedFrom)
  // Whoever was bound to the other goes to the union of this one, and leaves posts behind.
  const gone = drop.personId && !isSameUnion ? [{ unionId: drop.unionId, deed }] : []
  const moved = [...(keep.moved ?? []), ...(drop.moved ?? []), ...gone]
  const phoneBySheet = take.includes('phone') ? drop.phoneBySheet : keep.phoneBySheet
  return {
    ...{ ...keep, ...taken },
    ...(positions.length > 0 && { positions }),
    ...(tags.length > 0 && { tags }),
    ...(personId && { personId }),
    ...(releasedFrom.length > 0 && { releasedFrom }),
    ...(phoneBySheet && { phoneBySheet }),
    ...(moved.length > 0 && { moved }),
  }
}

function both<Word>(one: Word[] = [], other: Word[] = []): Word[] {
  return [...new Set([...one, ...other])]
}
