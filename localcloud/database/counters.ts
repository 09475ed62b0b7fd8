/** Counts of queries since the start, by the way to their answer: by id, through an index, or by a look at all. */
export type Counters = {
  byId: number
  indexed: number
  scans: number
  /** Of these, looks at all of a cold collection. */
  coldScans: number
  /** Number of documents looked at. */
  examined: number
  /** Number of SQLite transactions, and of documents written in them. */
  flushes: number
  written: number
}

export function newCounters(): Counters {
  return { byId: 0, indexed: 0, scans: 0, coldScans: 0, examined: 0, flushes: 0, written: 0 }
}
