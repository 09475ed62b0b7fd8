import type { Db } from '@cloudbase/database'

export type Operators = Db['command']

/** An operator that compares a value. */
export type LogicCommand = ReturnType<Operators['and']>
/** An operator that changes a value. */
export type UpdateCommand = ReturnType<Operators['remove']>
