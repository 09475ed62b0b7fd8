import type { Job } from '../job'
import { runEach } from '../runEach'
import type { Store } from '../store'
import type { Sealed, Sealing } from './sealing'

const A_LOOK = 200
const AT_ONCE = 8

/** A sealed part of the rows of one collection. */
export interface SealedPart {
  /** Rows whose part one of these keys has sealed, the next from the end of the last on. */
  walk: (store: Store, keys: readonly string[], size: number) => AsyncIterable<{ id: string; sealed: Sealed }[]>
  placeOf: (id: string) => string
  /** Writes over what was read alone; answers how many rows that were. */
  write: (store: Store, id: string, change: { before: Sealed; after: Sealed }) => Promise<number>
}

type Running = Pick<Job, 'store' | 'clock' | 'until'>

/** 换封. Seals with the first key what an older one has sealed; false when it stopped before the end. */
export async function sealPartAgain(
  { store, clock, until }: Running,
  sealing: Sealing,
  part: SealedPart
): Promise<boolean> {
  const [, ...older] = sealing.ids
  if (older.length === 0) return true
  for await (const rows of part.walk(store, older, A_LOOK)) {
    await runEach(rows, ({ id, sealed }) => sealOne(store, sealing, { part, id, before: sealed }), AT_ONCE)
    if (clock() >= until) return false
  }
  return true
}

/** What does not open stays: its key is of no use to it. */
async function sealOne(store: Store, sealing: Sealing, row: { part: SealedPart; id: string; before: Sealed }) {
  const { part, id, before } = row
  const opened = sealing.open(before, part.placeOf(id))
  if (opened.ok) await part.write(store, id, { before, after: sealing.seal(opened.value, part.placeOf(id)) })
}
