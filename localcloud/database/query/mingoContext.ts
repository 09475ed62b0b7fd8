import { Context } from 'mingo/core'
import * as projections from 'mingo/operators/projection'
import { accumulatorOperators } from './accumulatorOperators'
import { expressionOperators } from './expressionOperators'
import operators from './operators.json'
import { pick } from './pick'
import { queryOperators } from './queryOperators'

/** The operators mingo may use; one that is not in operators.json does not exist here. */
export const mingoContext = Context.init({
  query: queryOperators as never,
  projection: pick(projections, operators.projection),
  expression: expressionOperators as never,
  accumulator: accumulatorOperators as never,
})
