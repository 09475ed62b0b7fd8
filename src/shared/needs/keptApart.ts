import { SMALLEST_GROUP } from '../cases/score'
import type { NeedTag } from './need'
import type { NeedsOfGroup } from './view'

interface Placed {
  tags: readonly NeedTag[]
  unionId: string
  buildingId: string
}

/** Lines of a table that are shown, and to which of them somebody belongs. */
interface Table<Row> {
  lineOf: (row: Row) => string
  shown: ReadonlySet<string>
}

/**
 * Lines of buildings that may stand beside the lines of unions. Both tables cut the same people: a building less the unions that lie in it,
 * or a union less the buildings that lie in it, must not come to a few. Lines that would tell are left out, never one alone, since
 * the sum of the table would bring it back; the same for each tag.
 */
export function keptApart(
  rows: readonly Placed[],
  { unions, buildings }: { unions: readonly NeedsOfGroup[]; buildings: readonly NeedsOfGroup[] }
): NeedsOfGroup[] {
  const kept = without(buildings, tellingIn(rows, tablesOf(buildings, unions)), ({ people }) => people)
  const tags = new Set(kept.flatMap((one) => one.tags.map(({ tag }) => tag)))
  const shownIn = new Map(
    [...tags].map((tag) => {
      const needing = rows.filter((row) => row.tags.includes(tag))
      const [own, other] = [kept, unions].map((groups) => groups.filter((one) => countIn(one, tag) > 0))
      const telling = tellingIn(needing, tablesOf(own ?? [], other ?? []))
      return [tag, without(own ?? [], telling, (one) => countIn(one, tag)).map(({ id }) => id)]
    })
  )
  return kept.map((one) => ({ ...one, tags: one.tags.filter(({ tag }) => shownIn.get(tag)?.includes(one.id)) }))
}

function countIn({ tags }: NeedsOfGroup, tag: NeedTag): number {
  return tags.find((one) => one.tag === tag)?.people ?? 0
}

function tablesOf(buildings: readonly NeedsOfGroup[], unions: readonly NeedsOfGroup[]): [Table<Placed>, Table<Placed>] {
  return [
    { lineOf: ({ buildingId }) => buildingId, shown: new Set(buildings.map(({ id }) => id)) },
    { lineOf: ({ unionId }) => unionId, shown: new Set(unions.map(({ id }) => id)) },
  ]
}

/** Lines of the first table that tell of a few together with lines of the second. */
function tellingIn<Row>(rows: readonly Row[], [own, other]: [Table<Row>, Table<Row>]): Set<string> {
  const telling = new Set<string>()
  for (const { line, inside } of whatLiesIn(rows, own, other)) if (isTold(line.size, inside)) telling.add(line.id)
  for (const { line, inside } of whatLiesIn(rows, other, own)) {
    const [smallest] = [...inside].sort((one, two) => one.size - two.size)
    if (isTold(line.size, inside) && smallest) telling.add(smallest.id)
  }
  return telling
}

interface Sized {
  id: string
  size: number
}

function isTold(whole: number, inside: readonly Sized[]): boolean {
  const left = inside.reduce((rest, { size }) => rest - size, whole)
  return inside.length > 0 && left > 0 && left < SMALLEST_GROUP
}

/** Each line of a table that is shown, with the lines of the other one of which everybody is in it. */
function whatLiesIn<Row>(rows: readonly Row[], outer: Table<Row>, inner: Table<Row>) {
  const sizes = new Map<string, number>()
  const homes = new Map<string, { size: number; lines: Set<string> }>()
  for (const row of rows) {
    const [line, within] = [outer.lineOf(row), inner.lineOf(row)]
    sizes.set(line, (sizes.get(line) ?? 0) + 1)
    const home = homes.get(within) ?? { size: 0, lines: new Set<string>() }
    homes.set(within, { size: home.size + 1, lines: home.lines.add(line) })
  }
  return [...outer.shown].map((id) => ({
    line: { id, size: sizes.get(id) ?? 0 },
    inside: [...homes].flatMap(([within, { size, lines }]) =>
      inner.shown.has(within) && lines.size === 1 && lines.has(id) ? { id: within, size } : []
    ),
  }))
}

function without(
  groups: readonly NeedsOfGroup[],
  telling: ReadonlySet<string>,
  sizeOf: (group: NeedsOfGroup) => number
): NeedsOfGroup[] {
  const left = groups.filter(({ id }) => !telling.has(id))
  if (telling.size !== 1) return left
  const smallest = Math.min(...left.map(sizeOf))
  return left.filter((one) => sizeOf(one) > smallest)
}
