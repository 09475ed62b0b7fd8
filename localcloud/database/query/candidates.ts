import type { StoredCollection } from '../collection'
import type { Counters } from '../counters'
import type { Doc, DocValue, Fields, Id } from '../values/document'
import { constraintsOf } from './constraints'
import type { SortOrder } from './order'
import { bestPlan, type Plan, UNSORTED } from './plan'

export type Candidates = { readonly documents: Iterable<Doc>; readonly isOrdered: boolean }

export type Wanted = { readonly order: SortOrder; readonly atMost: number }

/** The documents that may match, as few as the indexes allow; each still has to be tested. */
export function candidates(from: StoredCollection, query: Fields, wanted: Wanted, counters: Counters): Candidates {
  const { fields, either } = constraintsOf(query)
  const ids = fields.get('_id')?.points[0]
  if (ids) {
    counters.byId++
    return { documents: byId(from, ids), isOrdered: wanted.order.length === 0 || ids.length === 1 }
  }
  const plan = bestPlan(from, query, wanted)
  const united = either.map((branches) => union(from, branches)).find((found) => found !== undefined)
  if (united && united.length * UNSORTED < (plan?.cost ?? Number.POSITIVE_INFINITY)) {
    counters.indexed++
    return { documents: united.documents(), isOrdered: wanted.order.length === 0 }
  }
  if (plan) {
    counters.indexed++
    return { documents: walk(from, plan), isOrdered: plan.isOrdered }
  }
  counters.scans++
  if (from.isCold) counters.coldScans++
  return { documents: from.documents.values(), isOrdered: wanted.order.length === 0 }
}

function* byId(from: StoredCollection, ids: readonly DocValue[]): Generator<Doc> {
  for (const id of new Set(ids)) {
    const document = from.documents.get(id as Id)
    if (document) yield document
  }
}

function* walk(from: StoredCollection, plan: Plan): Generator<Doc> {
  const seen = plan.index.many ? new Set<Id>() : undefined
  for (const id of idsOf(plan)) {
    if (seen?.has(id)) continue
    seen?.add(id)
    const document = from.documents.get(id)
    if (document) yield document
  }
}

function* idsOf({ index, ranges, depth, isOrdered, isBackwards }: Plan): Generator<Id> {
  if (isOrdered && ranges.length > 1) return yield* index.idsInOrder(ranges, depth, isBackwards)
  for (const range of ranges) yield* index.idsIn(range, isBackwards)
}

interface Union {
  /** Entries in the ranges of all branches. */
  length: number
  documents(): Iterable<Doc>
}

/** The documents of an `$or` found through indexes; undefined when a branch has none. */
function union(from: StoredCollection, branches: readonly Fields[]): Union | undefined {
  const ways: { length: number; documents: () => Iterable<Doc> }[] = []
  for (const branch of branches) {
    const ids = constraintsOf(branch).fields.get('_id')?.points[0]
    const plan = ids ? undefined : bestPlan(from, branch, { order: [], atMost: Number.POSITIVE_INFINITY })
    if (ids) ways.push({ length: ids.length, documents: () => byId(from, ids) })
    else if (plan) ways.push({ length: plan.length, documents: () => walk(from, plan) })
    else return undefined
  }
  return {
    length: ways.reduce((sum, { length }) => sum + length, 0),
    documents: () => new Set(ways.flatMap(({ documents }) => [...documents()])),
  }
}
