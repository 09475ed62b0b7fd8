/** How queries were answered since the start: by id, through an index, or by looking at everything. */
export type Counters = {
  byId: number
  indexed: number
  scans: number
  /** Documents looked at. */
  examined: number
  /** SQLite transactions, and documents written in them. */
  flushes: number
  written: number
}

export function newCounters(): Counters {
  return { byId: 0, indexed: 0, scans: 0, examined: 0, flushes: 0, written: 0 }
}
