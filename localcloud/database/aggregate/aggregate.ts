import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import type { Iterator as Rows } from 'mingo/lazy'
import { $lookup as mingoLookup } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import type { StoredCollection } from '../collection'
import { select } from '../query/select'
import { understood } from '../query/understood'
import type { Fields } from '../values/document'
import { isFields } from '../values/isFields'
import { bucketStages } from './bucketStages'
import { checkStages } from './checkStages'
import { leadingSelection } from './leadingSelection'
import { type LookupSource, lookup } from './lookup'
import { aggregationContext } from './stages'
import { sumCovered } from './sumCovered'

/** Runs a pipeline. Its first `$match`, `$sort`, `$skip` and `$limit`, and its `$lookup`s, go through the indexes. */
export function aggregate(source: LookupSource, from: StoredCollection, stages: readonly Fields[]): readonly Fields[] {
  checkStages(stages)
  const sums = sumCovered(from, stages, source.counters)
  if (sums) return sums
  const { query, selection, rest } = leadingSelection(stages.flatMap(withoutBuckets))
  const documents = select(from, query, selection, source.counters)
  return rest.length === 0 ? documents : understood(() => run(source, documents, rest, {}))
}

function withoutBuckets(stage: Fields): readonly Fields[] {
  return isFields(stage.$bucket) ? bucketStages(stage.$bucket) : [stage]
}

function run(
  source: LookupSource,
  rows: readonly Fields[],
  stages: readonly Fields[],
  variables: Fields
): readonly Fields[] {
  const collectionResolver = (name: string) => [...source.collection(name).documents.values()]
  const context = stages.some((stage) => '$lookup' in stage) ? withLookup(source, variables) : aggregationContext
  const options = { context, scriptEnabled: false, variables, collectionResolver }
  return new Aggregator([...stages], options).run<Fields>(rows as Fields[])
}

function withLookup(source: LookupSource, variables: Fields): Context {
  const runInner = (found: readonly Fields[], pipeline: readonly Fields[], own: Fields) =>
    run(source, found, pipeline, { ...variables, ...own })
  const $lookup = (inner: Rows, spec: Fields, options: Options) => {
    if (!canAsk(source, spec)) return mingoLookup(inner, spec as never, options)
    return inner.map(lookup(source, spec, options, runInner) as (row: unknown) => Fields)
  }
  return Context.from(Context.init({ pipeline: { $lookup } as never }), aggregationContext)
}

/** Whether a lookup should ask for each row; without an index it is better to read the other collection once. */
function canAsk(source: LookupSource, { from, foreignField, pipeline }: Fields): boolean {
  if (pipeline !== undefined) return true
  const { indexes, isCold } = source.collection(String(from))
  const isIndexed = indexes.some(({ fields }) => fields[0]?.path === foreignField)
  if (!isIndexed) source.counters.scans++
  if (!isIndexed && isCold) source.counters.coldScans++
  return isIndexed
}
