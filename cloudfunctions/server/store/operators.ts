import type { Db } from '@cloudbase/database'

export type Operators = Db['command']

/** What compares one value. */
export type LogicCommand = ReturnType<Operators['and']>
/** What changes one value. */
export type UpdateCommand = ReturnType<Operators['remove']>
