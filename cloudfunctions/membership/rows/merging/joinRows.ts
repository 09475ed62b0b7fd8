import type { Input } from '#shared/api'
import type { StoredMember } from '../rowKeys'

/** The row that stays, with the words of the other where an officer chose them, and the posts and tags of both. */
export function joinRows(
  keep: StoredMember,
  drop: StoredMember,
  take: Input<'membership.merge'>['take']
): StoredMember {
  const taken = Object.fromEntries(take.map((field) => [field, drop[field]]))
  const isSameUnion = keep.unionId === drop.unionId
  const positions = both(keep.positions, isSameUnion ? drop.positions : undefined)
  const tags = both(keep.tags, drop.tags)
  const personId = keep.personId ?? drop.personId
  return {
    ...{ ...keep, ...taken },
    ...(positions.length > 0 && { positions }),
    ...(tags.length > 0 && { tags }),
    ...(personId && { personId }),
  }
}

function both<Word>(one: Word[] = [], other: Word[] = []): Word[] {
  return [...new Set([...one, ...other])]
}
