import { Aggregator } from 'mingo/aggregator'
import type { Collection } from '../collection'
import type { Counters } from '../counters'
import { select } from '../query/select'
import { understood } from '../query/understood'
import type { Fields } from '../values/document'
import { checkStages } from './checkStages'
import { leadingSelection } from './leadingSelection'
import { aggregationContext } from './stages'

type Source = { readonly counters: Counters; collection(name: string): Collection }

/** Runs a pipeline. Its first `$match`, `$sort`, `$skip` and `$limit` go through the indexes. */
export function aggregate(source: Source, from: Collection, stages: readonly Fields[]): readonly Fields[] {
  checkStages(stages)
  const { query, selection, rest } = leadingSelection(stages)
  const documents = select(from, query, selection, source.counters)
  if (rest.length === 0) return documents
  return understood(() => {
    const collectionResolver = (name: string) => [...source.collection(name).documents.values()]
    const options = { context: aggregationContext, scriptEnabled: false, collectionResolver }
    return new Aggregator([...rest], options).run<Fields>(documents)
  })
}
