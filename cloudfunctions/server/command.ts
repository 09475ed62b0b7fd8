import { Db } from '@cloudbase/database'

/** The operators of queries and updates: `_.gt(0)`, `_.inc(-1)`, `_.push([…])`. */
export const _ = new Db().command
