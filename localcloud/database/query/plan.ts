import type { StoredCollection } from '../collection'
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
  /** Number of fields that the ranges fix. */
  readonly depth: number
  readonly hasEdges: boolean
  readonly isOrdered: boolean
  readonly isBackwards: boolean
  /** Entries in the ranges. */
  readonly length: number
}

/** A plan, and the documents that it is expected to look at. */
export type CostedPlan = Plan & { readonly cost: number }

/** What a document costs that has to be sorted afterwards, where one in order costs 1. */
export const UNSORTED = 1.5

type Wanted = { readonly order: SortOrder; readonly atMost: number }

/** Ranges that are read side by side. */
const MOST_MERGED = 16

/** The plan with the fewest documents to look at; undefined when no index helps. */
export function bestPlan(
  { indexes, documents }: StoredCollection,
  query: Fields,
  wanted: Wanted
): CostedPlan | undefined {
  const { fields } = constraintsOf(query)
  const plans = indexes.flatMap((index) => planFor(index, { fields, size: documents.size, order: wanted.order }) ?? [])
  const shortest = Math.min(...plans.map(({ length }) => length))
  return plans
    .map((plan) => ({ ...plan, cost: costIn(plan, { fields: fields.size, shortest, atMost: wanted.atMost }) }))
    .reduce<CostedPlan | undefined>((best, plan) => (best && best.cost <= plan.cost ? best : plan), undefined)
}

interface Compared {
  /** Number of fields with conditions. */
  fields: number
  /** Length of the shortest way: so many documents, and no more, may match. */
  shortest: number
  atMost: number
}

/**
 * Documents that a plan looks at. In order it may stop early: at once where its ranges say all that is asked, else when
 * it has met enough of those that match, which may lie anywhere. Otherwise it reads to the end and sorts.
 */
function costIn({ isOrdered, length, depth, hasEdges }: Plan, { fields, shortest, atMost }: Compared): number {
  if (!isOrdered) return length * UNSORTED
  const saysAll = depth + (hasEdges ? 1 : 0) >= fields
  const steps = saysAll ? 1 : Math.max(8, length / Math.max(1, shortest))
  return Math.min(length, atMost * steps)
}

interface Planned {
  fields: Map<string, Constraint>
  /** Number of documents in the collection. */
  size: number
  order: SortOrder
}

function planFor(index: CollectionIndex, { fields, size, order }: Planned): Plan | undefined {
  let ranges: Range[] = [{ fixed: [] }]
  let depth = 0
  const several = new Set<string>()
  for (const { path } of index.fields) {
    const constraint = fields.get(path)
    const points = constraint && fewest(index, ranges, constraint)
    if (!points || ranges.length * points.length > 2000) break
    ranges = ranges.flatMap(({ fixed }) => points.map((point) => ({ fixed: [...fixed, point] })))
    if (points.length > 1) several.add(path)
    depth++
  }
  const edges = edgesOf(index, depth, fields)
  if (edges) ranges = ranges.map(({ fixed }) => ({ fixed, ...edges }))
  // Ranges are merged by what stands behind the fields that they fix: one that has several values must not be sorted by.
  const isMergeable = ranges.length <= MOST_MERGED && !order.some(({ path }) => several.has(path))
  const direction = isMergeable || order.length === 0 ? directionOf(order, index, depth) : undefined
  if (depth === 0 && !edges && (direction === undefined || order.length === 0)) return undefined
  const isWhole = depth === 0 && !edges
  const length = isWhole ? size : ranges.reduce((sum, range) => sum + index.atLeast(range), 0)
  const isOrdered = direction !== undefined
  return { index, ranges, depth, hasEdges: edges !== undefined, isOrdered, isBackwards: direction === -1, length }
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
  if (index.many && above && below) return { above }
  return sameType(above, below) ? { above, below } : { above }
}

function sameType(above: Edge | undefined, below: Edge | undefined): boolean {
  return !above || !below || typeof above.value === typeof below.value
}
