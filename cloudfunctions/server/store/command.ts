import { Db } from '@cloudbase/database'
import type { Joined, Where } from './fields'
import type { LogicCommand, Operators } from './operators'

interface Command extends Omit<Operators, 'and' | 'or'> {
  and: Join
  or: Join
}

interface Join {
  (comparisons: LogicCommand[]): LogicCommand
  <Entity>(conditions: readonly Where<Entity>[]): Joined<Entity>
}

/** Operators of queries and updates: `_.gt(0)`, `_.inc(-1)`, `_.push([…])`. */
export const _: Command = new Db().command
