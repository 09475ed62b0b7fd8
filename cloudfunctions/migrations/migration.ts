import type { Sealing } from '#server/sealing/sealing'
import type { Rows } from '#server/store/rows'

/**
 * 数据迁移. Brings stored rows from one shape to the next. A killed migration runs again from its beginning, and functions
 * of the version before may run beside it, so a row that has the new shape must stay as it is.
 */
export interface Migration {
  name: string
  run: (rows: Rows, sealing: Sealing) => Promise<void>
}
