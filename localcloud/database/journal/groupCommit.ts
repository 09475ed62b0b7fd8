import { setImmediate, setTimeout } from 'node:timers'
import type { Counters } from '../counters'
import { failed } from '../DatabaseError'
import type { Doc, Id } from '../values/document'
import type { Journal, WriteBatch } from './openJournal'

/** Gathers the writes of one turn of the event loop, or of a few milliseconds in a rush, and puts them on the disk together. */
export type GroupCommit = {
  note(collection: string, id: Id, document: Doc | null): void
  /** Resolves when all that has happened so far is on the disk. Nothing may be answered before. */
  settled(): Promise<void>
  flushNow(): void
  /** Writes what is left; nothing is taken after that. */
  close(): void
}

type Batch = { readonly changes: WriteBatch; readonly done: Promise<void>; resolve(): void; reject(error: Error): void }

/** Nobody waits longer than this for others to join. */
const GATHER_AT_MOST_MS = 8

/** A failed flush is final: what memory holds is then no longer true, so nothing may be answered from it. */
export function groupCommit(journal: Journal, counters: Counters, onFailure: (error: Error) => void): GroupCommit {
  let batch: Batch | undefined
  let failure: Error | undefined
  let lastFlush = { took: 0, endedAt: 0 }

  const flushNow = () => {
    if (!batch) return
    const { changes, resolve, reject } = batch
    batch = undefined
    const startedAt = performance.now()
    try {
      journal.write(changes)
      counters.flushes++
      for (const documents of changes.values()) counters.written += documents.size
      lastFlush = { took: performance.now() - startedAt, endedAt: performance.now() }
      resolve()
    } catch (error) {
      failure = failed(`The data file could not be written: ${String(error)}`)
      reject(failure)
      onFailure(failure)
    }
  }

  // As long as the last write took, the next one gathers: the disk never takes more than half of the time.
  const planFlush = () => {
    const wait = Math.min(lastFlush.took, GATHER_AT_MOST_MS) - (performance.now() - lastFlush.endedAt)
    if (wait >= 1) setTimeout(flushNow, wait)
    else setImmediate(flushNow)
  }

  return {
    note(collection, id, document) {
      if (failure) throw failure
      if (!batch) {
        batch = newBatch()
        planFlush()
      }
      const documents = batch.changes.get(collection) ?? new Map<Id, Doc | null>()
      batch.changes.set(collection, documents.set(id, document))
    },
    settled: () => (failure ? Promise.reject(failure) : (batch?.done ?? Promise.resolve())),
    flushNow,
    close() {
      flushNow()
      failure ??= failed('The database is closed.')
    },
  }
}

function newBatch(): Batch {
  let resolve = () => {}
  let reject = (_error: Error) => {}
  const done = new Promise<void>((onDone, onFailed) => {
    resolve = onDone
    reject = onFailed
  })
  done.catch(() => {})
  return { changes: new Map(), done, resolve, reject }
}
