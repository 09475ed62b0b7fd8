import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as projections from 'mingo/operators/projection'
import operators from './operators.json'
import { pick } from './pick'
import { queryOperators } from './queryOperators'

type Operators = NonNullable<Parameters<typeof Context.init>[0]>

/** All that mingo may use. What is not in operators.json does not exist. */
export const mingoContext = Context.init({
  query: queryOperators as Operators['query'] & object,
  projection: pick(projections, operators.projection),
  expression: pick(expressions, operators.expression),
  accumulator: pick(accumulators, operators.accumulator),
})
