/** 覆盖. Who of a union's members was at anything in the last twelve months; what counts is a check-in. */
export interface UnionReach {
  members: number
  came: number
  /** How many of today's members came in the twelve months before those. */
  before: number
  /** Firms of a union of several, those with the most who never came first. */
  firms: ReachOfFirm[]
  /** Who was at nothing, firm by firm; of very many the first, and how many more there are. */
  missing: MissingMember[]
  more: number
}

export interface ReachOfFirm {
  enterpriseId: string
  name: string
  members: number
  came: number
}

export interface MissingMember {
  memberId: string
  name: string
  enterpriseName: string
}

interface Counted {
  members: readonly { id: string; name: string; enterpriseId: string }[]
  came: ReadonlySet<string>
  before: ReadonlySet<string>
  nameOf: ReadonlyMap<string, string>
}

/** So many are named; a longer list is read by nobody. */
export const MOST_NAMED = 200

export function countReach({ members, came, before, nameOf }: Counted): UnionReach {
  const firms = new Map<string, ReachOfFirm>()
  for (const { id, enterpriseId } of members) {
    const firm = firms.get(enterpriseId) ?? { enterpriseId, name: nameOf.get(enterpriseId) ?? '', members: 0, came: 0 }
    firms.set(enterpriseId, { ...firm, members: firm.members + 1, came: firm.came + (came.has(id) ? 1 : 0) })
  }
  const leftOut = (firm: ReachOfFirm) => firm.members - firm.came
  const sorted = [...firms.values()].sort(
    (one, other) => leftOut(other) - leftOut(one) || other.members - one.members || (one.name < other.name ? -1 : 1)
  )
  const place = new Map(sorted.map(({ enterpriseId }, index) => [enterpriseId, index]))
  const missing = members
    .filter(({ id }) => !came.has(id))
    .sort((one, other) => (place.get(one.enterpriseId) ?? 0) - (place.get(other.enterpriseId) ?? 0))
    .map(({ id, name, enterpriseId }) => ({ memberId: id, name, enterpriseName: nameOf.get(enterpriseId) ?? '' }))
  return {
    members: members.length,
    came: members.length - missing.length,
    before: members.filter(({ id }) => before.has(id)).length,
    firms: sorted.length > 1 ? sorted : [],
    missing: missing.slice(0, MOST_NAMED),
    more: Math.max(0, missing.length - MOST_NAMED),
  }
}
