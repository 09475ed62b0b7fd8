/**
 * 分份导出的名册. Who asked for a long roster and how far it is: its parts are sheets of their own in `exports`, its place
 * is the last row that was written.
 */
export interface RosterExport {
  id: string
  state: 'writing' | 'ready' | 'ended'
  madeBy: string
  madeAt: number
  /** One union; the whole street without. */
  unionId?: string
  reason?: string
  name: string
  /** Rows when it was asked for; somebody may join meanwhile. */
  rows: number
  written: number
  after: string
  parts: { id: string; name: string; rows: number }[]
  rev: number
}

/** Rows of one sheet: so many take a second and some 100 MB. */
export const A_PART = 20_000
