import { SMALLEST_GROUP, withoutSmall } from '../cases/score'
import { keptApart } from './keptApart'
import { NEED_PLACES, NEED_TAGS, type NeedPlace, type NeedTag } from './need'
import type { NeedsCount, NeedsOfGroup, TagCount } from './view'

/** What one person needs, and where today's roster has them. */
export interface NeedRow {
  tags: readonly NeedTag[]
  places: readonly NeedPlace[]
  unionId: string
  enterpriseId: string
  /** Empty where the enterprise is in none that is known. */
  buildingId: string
}

export type NamesById = ReadonlyMap<string, string>

/** Tags with how many need them, the most first; none that few need, nor those that a sum would tell. */
export function countTags(rows: readonly NeedRow[]): TagCount[] {
  const counts = NEED_TAGS.map((tag) => ({ tag, people: withTag(rows, tag).length }))
  return withoutSmall(counts, ({ people }) => people).sort((one, other) => other.people - one.people)
}

type Counted = Pick<NeedsCount, 'people' | 'tags' | 'places' | 'unions' | 'buildings' | 'rest'>

/** 需要的人数, by tag, by where it was asked, by union and by building. */
export function countNeeds(
  rows: readonly NeedRow[],
  before: readonly NeedRow[],
  { unions, buildings }: { unions: NamesById; buildings: NamesById }
): Counted {
  const earlier = new Map(countTags(before).map(({ tag, people }) => [tag, people]))
  const tags = countTags(rows).map((one) => {
    const then = earlier.get(one.tag)
    return { ...one, ...(then !== undefined && { before: then }) }
  })
  const places = NEED_PLACES.map((from) => ({
    from,
    needs: rows.reduce((sum, row) => sum + row.places.filter((place) => place === from).length, 0),
  }))
  const { ofUnions, ofBuildings } = tablesOf(rows, { unions, buildings })
  const restOf = (groups: NeedsOfGroup[]) => groups.reduce((left, { people }) => left - people, rows.length)
  return {
    ...(rows.length >= SMALLEST_GROUP && { people: rows.length }),
    ...{ tags, places: withoutSmall(places, ({ needs }) => needs), unions: ofUnions, buildings: ofBuildings },
    rest: { unions: seen(restOf(ofUnions)), buildings: seen(restOf(ofBuildings)) },
  }
}

/** Both tables, of which neither tells what the other hides. */
function tablesOf(rows: readonly NeedRow[], names: { unions: NamesById; buildings: NamesById }) {
  const ofUnions = countGroups(rows, unionOf, names.unions)
  const buildings = countGroups(rows, buildingOf, names.buildings)
  return { ofUnions, ofBuildings: keptApart(rows, { unions: ofUnions, buildings }) }
}

/** Where nothing is shown there is no sum either. */
function seen(people: number): number {
  return people >= SMALLEST_GROUP ? people : 0
}

type GroupOf = (row: NeedRow) => string
export const unionOf: GroupOf = ({ unionId }) => unionId
export const buildingOf: GroupOf = ({ buildingId }) => buildingId

/**
 * Groups of people by union or by building. A tag is shown for a group when the group is shown, the tag is shown for the whole, and
 * what the groups leave of the tag tells nobody.
 */
export function countGroups(rows: readonly NeedRow[], groupOf: GroupOf, names: NamesById): NeedsOfGroup[] {
  const all = groupsOf(rows, groupOf)
  const groups = withoutSmall(
    [...all].filter(([id]) => names.has(id)),
    ([, own]) => own.length,
    rows.length
  )
  const shown = new Set(groups.map(([id]) => id))
  const tagsOf = new Map<string, TagCount[]>()
  for (const { tag, people } of countTags(rows)) {
    const cells = [...all.keys()].map((id) => ({
      id,
      people: shown.has(id) ? withTag(all.get(id) ?? [], tag).length : 0,
    }))
    for (const cell of withoutSmall(cells, (one) => one.people, people))
      tagsOf.set(cell.id, [...(tagsOf.get(cell.id) ?? []), { tag, people: cell.people }])
  }
  return groups.map(([id, own]) => ({
    ...{ id, name: names.get(id) ?? id, people: own.length },
    tags: (tagsOf.get(id) ?? []).sort((one, other) => other.people - one.people),
  }))
}

/**
 * Tags of one enterprise. Officers read its union and its building too, so that it is shown what stands in both tables already, and only
 * where the other enterprises of that line, or all that are in none, are not told by what is left.
 */
export function countEnterprise(
  rows: readonly NeedRow[],
  enterpriseId: string,
  names: { unions: NamesById; buildings: NamesById }
): TagCount[] {
  const own = rows.filter((row) => row.enterpriseId === enterpriseId)
  const { ofUnions, ofBuildings } = tablesOf(rows, names)
  const ways = [
    { groupOf: unionOf, groups: ofUnions },
    { groupOf: buildingOf, groups: ofBuildings },
  ]
  return countTags(rows)
    .map(({ tag }) => ({ tag, people: withTag(own, tag).length }))
    .filter(({ tag, people }) => people > 0 && ways.every((way) => standsAmong(rows, tag, { ...way, enterpriseId })))
    .sort((one, other) => other.people - one.people)
}

interface Way {
  groupOf: GroupOf
  groups: NeedsOfGroup[]
  enterpriseId: string
}

/** Whether an enterprise may be shown among those that share its line of a table, or stand in none of its lines. */
function standsAmong(rows: readonly NeedRow[], tag: NeedTag, { groupOf, groups, enterpriseId }: Way): boolean {
  const lines = new Set(groups.filter(({ tags }) => tags.some((one) => one.tag === tag)).map(({ id }) => id))
  const lineOf = (row: NeedRow) => (lines.has(groupOf(row)) ? groupOf(row) : NO_LINE)
  const needing = withTag(rows, tag)
  const line = needing.filter((row) => row.enterpriseId === enterpriseId).map(lineOf)[0]
  const beside = groupsOf(
    needing.filter((row) => lineOf(row) === line),
    (row) => row.enterpriseId
  )
  return withoutSmall([...beside], ([, people]) => people.length).some(([id]) => id === enterpriseId)
}

const NO_LINE = ''

function withTag(rows: readonly NeedRow[], tag: NeedTag): NeedRow[] {
  return rows.filter(({ tags }) => tags.includes(tag))
}

function groupsOf(rows: readonly NeedRow[], groupOf: GroupOf): Map<string, NeedRow[]> {
  const groups = new Map<string, NeedRow[]>()
  for (const row of rows) {
    const own = groups.get(groupOf(row)) ?? []
    own.push(row)
    groups.set(groupOf(row), own)
  }
  return groups
}
