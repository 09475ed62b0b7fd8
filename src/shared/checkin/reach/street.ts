/** 覆盖 of the whole street in the last twelve months: how many of today's members, and of the firms with members, were checked in at anything. */
export interface StreetReach {
  members: number
  came: number
  firms: number
  firmsCame: number
  unions: ReachOfGroup[]
  buildings: ReachOfGroup[]
  /** What stands in neither list, together: groups of fewer than five, and who has no group. */
  rest: { unions: ReachOfRest; buildings: ReachOfRest }
}

export type ReachOfRest = Pick<ReachOfGroup, 'members' | 'came'>

/** Of fewer people no number is shown, nor can it be had by subtraction. */
export const FEWEST_SHOWN = 5

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
  const whole = { members: members.length, came: there.length }
  const unions = withoutSmall(
    tally(unionNames, ({ unionId }) => unionId),
    whole
  )
  const buildings = withoutSmall(
    tally(buildingNames, ({ enterpriseId }) => buildingOf.get(enterpriseId) ?? ''),
    whole
  )
  return {
    ...whole,
    firms: firmsOf(members),
    firmsCame: firmsOf(there),
    unions: unions.shown,
    buildings: buildings.shown,
    rest: { unions: unions.rest, buildings: buildings.rest },
  }
}

/** Takes out the smallest groups, until none that stays is small, and neither is what the others leave of the whole. */
function withoutSmall(groups: ReachOfGroup[], whole: ReachOfRest): { shown: ReachOfGroup[]; rest: ReachOfRest } {
  const bySize = [...groups].sort((one, other) => other.members - one.members)
  const restOf = () => ({
    members: bySize.reduce((left, { members }) => left - members, whole.members),
    came: bySize.reduce((left, { came }) => left - came, whole.came),
  })
  const isSmall = (members: number) => members > 0 && members < FEWEST_SHOWN
  while (bySize.length > 0 && (isSmall(bySize.at(-1)?.members ?? 0) || isSmall(restOf().members))) bySize.pop()
  const kept = new Set(bySize)
  return { shown: groups.filter((group) => kept.has(group)), rest: restOf() }
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
