import { Context, type ProcessingMode } from 'mingo/core'
import type { Iterator as Rows } from 'mingo/lazy'
import * as mingo from 'mingo/operators/pipeline'
import { mingoContext } from '../query/mingoContext'
import operators from '../query/operators.json'
import { orderOf, sorted } from '../query/order'
import { pick } from '../query/pick'
import { copyOf } from '../values/copyOf'
import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'

type Stage = (rows: Rows, spec: never, options: never) => Rows

export type { ProcessingMode }

/** mingo's stages. Some write into their rows, which are the stored documents themselves, so these get copies. */
const stages: Record<string, Stage> = {
  ...(pick(mingo, operators.stage) as Record<string, Stage>),
  $addFields: onCopies(mingo.$addFields as Stage, (spec) => hasDottedNames(spec)),
  $project: onCopies(mingo.$project as Stage, (spec) => hasDottedNames(spec)),
  $unwind: onCopies(mingo.$unwind as Stage, () => true),
  $sort: (rows, spec) =>
    rows.transform((all) => [...sorted(all as Fields[], orderOf(spec))][Symbol.iterator]() as never),
}

export const aggregationContext = Context.from(mingoContext, Context.init({ pipeline: stages as never }))

function onCopies(stage: Stage, writes: (spec: DocValue) => boolean): Stage {
  return (rows, spec, options) => stage(writes(spec) ? rows.map((row) => copyOf(row as Fields)) : rows, spec, options)
}

function hasDottedNames(spec: DocValue): boolean {
  return isFields(spec) && Object.keys(spec).some((name) => name.includes('.'))
}
