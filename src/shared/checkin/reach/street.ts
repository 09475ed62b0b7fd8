/** 覆盖 of the whole street in the last twelve months: how many of today's members, and of the firms with members, were checked in at anything. */
export interface StreetReach {
  members: number
  came: number
  firms: number
  firmsCame: number
  unions: ReachOfGroup[]
  buildings: ReachOfGroup[]
}

/** One union, or one building; of those with people who never came, the most of them first. */
export interface ReachOfGroup {
  id: string
  name: string
  members: number
  came: number
}

interface Counted {
  members: readonly { id: string; unionId: string; enterpriseId: string }[]
  came: ReadonlySet<string>
  firms: readonly { id: string; buildingId?: string }[]
  unionNames: ReadonlyMap<string, string>
  buildingNames: ReadonlyMap<string, string>
}

export function countStreet({ members, came, firms, unionNames, buildingNames }: Counted): StreetReach {
  const buildingOf = new Map(firms.map(({ id, buildingId = '' }) => [id, buildingId]))
  const there = members.filter(({ id }) => came.has(id))
  const firmsOf = (list: Counted['members']) => new Set(list.map(({ enterpriseId }) => enterpriseId)).size
  const tally = (names: ReadonlyMap<string, string>, groupOf: (one: Counted['members'][number]) => string) =>
    groups(members, { came, names, groupOf })
  return {
    members: members.length,
    came: there.length,
    firms: firmsOf(members),
    firmsCame: firmsOf(there),
    unions: tally(unionNames, ({ unionId }) => unionId),
    buildings: tally(buildingNames, ({ enterpriseId }) => buildingOf.get(enterpriseId) ?? ''),
  }
}

interface Grouping {
  came: ReadonlySet<string>
  names: ReadonlyMap<string, string>
  groupOf: (one: Counted['members'][number]) => string
}

/** Only what has a name is a group: who works in no building, or in one that is gone, is in the whole alone. */
function groups(members: Counted['members'], { came, names, groupOf }: Grouping): ReachOfGroup[] {
  const found = new Map<string, ReachOfGroup>()
  for (const one of members) {
    const id = groupOf(one)
    const name = names.get(id)
    if (name === undefined) continue
    const group = found.get(id) ?? { id, name, members: 0, came: 0 }
    group.members += 1
    if (came.has(one.id)) group.came += 1
    found.set(id, group)
  }
  const leftOut = (group: ReachOfGroup) => group.members - group.came
  return [...found.values()].sort(
    (one, other) => leftOut(other) - leftOut(one) || other.members - one.members || (one.name < other.name ? -1 : 1)
  )
}
