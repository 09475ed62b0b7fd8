/** 清理记录. When a row of the retention table was last cleared, how much went when something last went, and what is left. */
export interface ClearingNote {
  /** Name of the row. */
  id: string
  ranAt: number
  removed: number
  removedAt?: number
  /** Time of the oldest that is left, where it can be told. */
  oldestAt?: number
}
