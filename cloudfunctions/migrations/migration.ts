import type { Rows } from '#server/store/rows'

/**
 * 数据迁移. Brings stored rows from one shape to the next. It may be killed anywhere and is then run again from its
 * beginning, and functions of the version before may run beside it: a row that has the new shape stays as it is.
 */
export interface Migration {
  name: string
  run: (rows: Rows) => Promise<void>
}
