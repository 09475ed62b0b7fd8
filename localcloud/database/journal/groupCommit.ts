import { setImmediate } from 'node:timers'
import type { Counters } from '../counters'
import { failed } from '../DatabaseError'
import type { Doc, Id } from '../values/document'
import type { Changes, Journal } from './openJournal'

/** Gathers the writes of one turn of the event loop and puts them on the disk together. */
export type GroupCommit = {
  note(collection: string, id: Id, document: Doc | null): void
  /** Resolves when all that has happened so far is on the disk. Nothing may be answered before. */
  settled(): Promise<void>
  flushNow(): void
  /** Writes what is left; nothing is taken after that. */
  close(): void
}

type Batch = { readonly changes: Changes; readonly done: Promise<void>; resolve(): void; reject(error: Error): void }

/** A failed flush is final: what memory holds is then no longer true, so nothing may be answered from it. */
export function groupCommit(journal: Journal, counters: Counters, onFailure: (error: Error) => void): GroupCommit {
  let batch: Batch | undefined
  let failure: Error | undefined

  const flushNow = () => {
    if (!batch) return
    const { changes, resolve, reject } = batch
    batch = undefined
    try {
      journal.write(changes)
      counters.flushes++
      for (const documents of changes.values()) counters.written += documents.size
      resolve()
    } catch (error) {
      failure = failed(`The data file could not be written: ${String(error)}`)
      reject(failure)
      onFailure(failure)
    }
  }

  return {
    note(collection, id, document) {
      if (failure) throw failure
      if (!batch) {
        batch = newBatch()
        setImmediate(flushNow)
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
