import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import type { StoredCollection } from '../collection'
import type { Counters } from '../counters'
import { select } from '../query/select'
import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'
import { valuesAt } from '../values/valuesAt'
import { boundConditions } from './boundConditions'

export type LookupSource = { readonly counters: Counters; collection(name: string): StoredCollection }

type Run = (rows: readonly Fields[], stages: readonly Fields[], variables: Fields) => readonly Fields[]

/** `$lookup` for one row: asks the other collection as a query would, so that its indexes serve. */
export function lookup(source: LookupSource, spec: Fields, options: Options, run: Run): (row: Fields) => Fields {
  const from = source.collection(String(spec.from))
  const as = String(spec.as)
  const stages = Array.isArray(spec.pipeline) ? spec.pipeline.filter(isFields) : []
  return (row) => {
    const variables = isFields(spec.let) ? (evalExpr(row, spec.let, options) as Fields) : {}
    const conditions = [...joined(row, spec), ...boundConditions(stages[0], variables)]
    const documents = select(from, conditions.length === 0 ? {} : { $and: conditions }, {}, source.counters)
    return { ...row, [as]: stages.length === 0 ? documents : run(documents, stages, variables) }
  }
}

/** The condition of `localField` and `foreignField`; a row without the one finds rows without the other. */
function joined(row: Fields, { localField, foreignField }: Fields): Fields[] {
  if (typeof localField !== 'string' || typeof foreignField !== 'string') return []
  const local = valuesAt(row, localField).flatMap((value): readonly DocValue[] =>
    Array.isArray(value) ? value : [value]
  )
  return [{ [foreignField]: { $in: local.length === 0 ? [null] : local } }]
}
