import type { CaseKind } from './case'

/** What is told of many cases together. */
export interface GroupScore {
  said: number
  answered: number
  inTime: number
  /** Missing where fewer than five have rated, or where the others could be told by subtraction. */
  rated?: { count: number; good: number }
  /** Day on which the oldest that is open was said. */
  oldestAt?: number
}

/** 记分牌. What everybody may read of how cases are answered, this year; small groups are not in it. */
export interface CaseScore extends GroupScore {
  year: number
  open: number
  late: number
  kinds: KindScore[]
  unions: UnionScore[]
}

export interface KindScore extends GroupScore {
  kind: CaseKind
}

export interface UnionScore extends GroupScore {
  unionId: string
  unionName: string
}

/** The smallest group that is shown: of fewer people one might guess who said it. */
export const SMALLEST_GROUP = 5

/**
 * Leaves out small groups. Where what is left of the whole would tell them by subtraction, because it is less than a group or the most
 * that small groups can come to, the smallest of the others go as well.
 */
export function withoutSmall<Group>(
  groups: readonly Group[],
  sizeOf: (group: Group) => number,
  whole = sumOf(groups, sizeOf)
): Group[] {
  const largestFirst = [...groups].sort((one, other) => sizeOf(other) - sizeOf(one))
  const shown = largestFirst.filter((group) => sizeOf(group) >= SMALLEST_GROUP)
  const left = whole - sumOf(shown, sizeOf)
  const isTelling = left < SMALLEST_GROUP || left === (groups.length - shown.length) * (SMALLEST_GROUP - 1)
  if (left === 0 || !isTelling) return shown
  // All that are as small as the smallest: which of them was taken would tell the others by their order.
  const smallest = Math.min(...shown.map(sizeOf))
  return shown.filter((group) => sizeOf(group) > smallest)
}

/** Groups as everybody may read them: none that is small, and no faces of few. */
export function shownGroups<Group extends GroupScore>(
  groups: readonly Group[],
  whole: Pick<GroupScore, 'said' | 'rated'>
): Group[] {
  const shown = withoutSmall(groups, ({ said }) => said, whole.said)
  const facesOf = ({ rated }: GroupScore) => rated?.count ?? 0
  const withFaces = new Set(withoutSmall(shown, facesOf, whole.rated?.count ?? 0))
  return shown.map((group) => {
    const { rated: _rated, ...faceless } = group
    return withFaces.has(group) ? group : (faceless as Group)
  })
}

function sumOf<Group>(groups: readonly Group[], sizeOf: (group: Group) => number): number {
  return groups.reduce((sum, group) => sum + sizeOf(group), 0)
}
