import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/accumulator'
import type { Options } from 'mingo/types'
import { unique } from 'mingo/util'
import operators from './operators.json'
import { pick } from './pick'

/** mingo's accumulators, with `$push` and `$addToSet` that leave missing fields out, as MongoDB does. */
export const accumulatorOperators = {
  ...pick(mingo, operators.accumulator),
  $push: collect,
  $addToSet: (rows: unknown[], expression: unknown, options: RowOptions) => unique(collect(rows, expression, options)),
}

/** The options mingo passes. `update` sets the row that an expression starts from, for this call alone. */
type RowOptions = Options & { update(local: { root: unknown }): Options }

function collect(rows: unknown[], expression: unknown, options: RowOptions): unknown[] {
  const values = rows.map((row) => evalExpr(row, expression, options.update({ root: row })))
  return values.filter((value) => value !== undefined)
}
