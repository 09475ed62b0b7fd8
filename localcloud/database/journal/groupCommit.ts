import { setImmediate, setTimeout } from 'node:timers'
import type { Counters } from '../counters'
import { failed } from '../DatabaseError'
import type { Doc, Id } from '../values/document'
import type { Journal, WriteBatch } from './openJournal'

/** The writer that puts changes on the disk together: of one turn of the event loop, or of some milliseconds. */
export type GroupCommit = {
  note(collection: string, id: Id, document: Doc | null): void
  /** Runs changes, some of which may go to the disk at once; what the disk refuses is final, as in a flush. */
  attempt(change: () => void): void
  /** Resolves when all changes so far are on the disk. No answer may leave before. */
  settled(): Promise<void>
  flushNow(): void
  /** Writes what is left; later changes are refused. */
  close(): void
}

type Batch = { readonly changes: WriteBatch; readonly done: Promise<void>; resolve(): void; reject(error: Error): void }

/** Longest time in milliseconds that a write waits for others to join. */
const GATHER_AT_MOST_MS = 8

/** Opens the writer. A failed flush is final: memory is then ahead of the disk, so no answer may come from it. */
export function groupCommit(journal: Journal, counters: Counters, onFailure: (error: Error) => void): GroupCommit {
  let batch: Batch | undefined
  let failure: Error | undefined
  let lastFlush = { took: 0, endedAt: 0 }

  const fail = (error: unknown): Error => {
    failure ??= failed(`The data file could not be written: ${String(error)}`)
    onFailure(failure)
    return failure
  }

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
      reject(fail(error))
    }
  }

  // The next write gathers for as long as the last one took, within the limit above: so a quick disk is busy at most
  // half of the time.
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
    attempt(change) {
      if (failure) throw failure
      try {
        change()
      } catch (error) {
        if (!isOfTheDisk(error)) throw error
        const given = fail(error)
        batch?.reject(given)
        batch = undefined
        throw given
      }
    },
    settled: () => (failure ? Promise.reject(failure) : (batch?.done ?? Promise.resolve())),
    flushNow,
    close() {
      flushNow()
      failure ??= failed('The database is closed.')
    },
  }
}

function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE')
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
