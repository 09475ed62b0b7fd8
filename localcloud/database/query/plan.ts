import type { CollectionIndex } from '../index/collectionIndex'
import type { Edge, Range } from '../index/range'
import { compareValues } from '../values/compareValues'
import type { DocValue, Fields } from '../values/document'
import { type Constraint, constraintsOf } from './constraints'
import { directionOf, type SortOrder } from './order'

/** A way to find candidates: ranges of one index, and whether they come in the order asked for. */
export type Plan = {
  readonly index: CollectionIndex
  readonly ranges: readonly Range[]
  readonly isOrdered: boolean
  readonly isBackwards: boolean
  readonly cost: number
}

type Wanted = { readonly order: SortOrder; readonly atMost: number }

/** The plan with the fewest documents to look at; undefined when no index helps. */
export function bestPlan(indexes: readonly CollectionIndex[], query: Fields, wanted: Wanted): Plan | undefined {
  const { fields } = constraintsOf(query)
  let best: Plan | undefined
  for (const index of indexes) {
    const plan = planFor(index, fields, wanted)
    if (plan && (!best || plan.cost < best.cost)) best = plan
  }
  return best
}

function planFor(index: CollectionIndex, fields: Map<string, Constraint>, { order, atMost }: Wanted): Plan | undefined {
  let ranges: Range[] = [{ fixed: [] }]
  let depth = 0
  for (const { path } of index.fields) {
    const constraint = fields.get(path)
    const points = constraint && fewest(index, ranges, constraint)
    if (!points || ranges.length * points.length > 2000) break
    ranges = ranges.flatMap(({ fixed }) => points.map((point) => ({ fixed: [...fixed, point] })))
    depth++
  }
  const edges = edgesOf(index, depth, fields)
  if (edges) ranges = ranges.map(({ fixed }) => ({ fixed, ...edges }))
  const direction = ranges.length === 1 ? directionOf(order, index, depth) : undefined
  if (depth === 0 && !edges && (direction === undefined || order.length === 0)) return undefined
  const length = ranges.reduce((sum, range) => sum + index.atLeast(range), 0)
  const isOrdered = direction !== undefined
  return { index, ranges, isOrdered, isBackwards: direction === -1, cost: costOf(length, isOrdered, atMost) }
}

/** The cost of a range: in order, it may be left early; otherwise it is read to the end and sorted. */
function costOf(length: number, isOrdered: boolean, atMost: number): number {
  return isOrdered ? Math.min(length, atMost * 8) : length * 1.5
}

function fewest(
  index: CollectionIndex,
  ranges: readonly Range[],
  { points }: Constraint
): readonly DocValue[] | undefined {
  if (points.length < 2) return points[0] && distinct(points[0])
  const length = (list: readonly DocValue[]) =>
    ranges.reduce(
      (sum, { fixed }) => sum + list.reduce<number>((n, value) => n + index.atLeast({ fixed: [...fixed, value] }), 0),
      0
    )
  const [least] = points.map(distinct).sort((a, b) => length(a) - length(b))
  return least
}

function distinct(points: readonly DocValue[]): readonly DocValue[] {
  if (points.length < 2) return points
  const sorted = [...points].sort(compareValues)
  return sorted.filter((value, at) => at === 0 || compareValues(value, sorted[at - 1]) !== 0)
}

/**
 * The edges of the range on the next field. On an array field two conditions may be met by two elements, so only one
 * edge may be used.
 */
function edgesOf(
  index: CollectionIndex,
  depth: number,
  fields: Map<string, Constraint>
): Omit<Range, 'fixed'> | undefined {
  const constraint = fields.get(index.fields[depth]?.path ?? '')
  const above = constraint?.above[0]
  const below = constraint?.below[0]
  if (!above && !below) return undefined
  if (index.isMultikey && above && below) return { above }
  return sameType(above, below) ? { above, below } : { above }
}

function sameType(above: Edge | undefined, below: Edge | undefined): boolean {
  return !above || !below || typeof above.value === typeof below.value
}
