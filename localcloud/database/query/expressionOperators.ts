import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import { indexInList } from './indexInList'
import operators from './operators.json'
import { pick } from './pick'

type Operator = (row: never, expression: never, options: never) => unknown

const all = pick(mingo, operators.expression) as Record<string, Operator>

/**
 * mingo's expressions, and those of the SDK that mingo lacks. Where somebody stands in a list is answered here for speed:
 * every tap asks it of a place document that may hold thousands.
 */
export const expressionOperators: Record<string, Operator> = {
  ...all,
  $indexOfArray: (row, expression, options) =>
    indexInList(row, expression) ?? all.$indexOfArray?.(row, expression, options),
  $trunc: (row, expression, options) =>
    all.$trunc?.(row, (Array.isArray(expression) ? expression : [expression, 0]) as never, options),
  $indexOfCP: (row, expression, options) => {
    const [text, wanted, from, to] = evalExpr(row, expression, options) as [unknown, unknown, number?, number?]
    if (text === null || text === undefined) return null
    return positionOf([...String(text)].slice(0, to), [...String(wanted)], from ?? 0)
  },
}

function positionOf(text: readonly string[], wanted: readonly string[], from: number): number {
  for (let at = from; at + wanted.length <= text.length; at++) {
    if (wanted.every((character, offset) => text[at + offset] === character)) return at
  }
  return -1
}
