import { setImmediate, setTimeout } from 'node:timers'
import type { Counters } from '../counters'
import { failed } from '../DatabaseError'
import type { Doc, Id } from '../values/document'
import type { Journal, WriteBatch } from './openJournal'

/**
 * The writer that puts changes on the disk together: of one turn of the event loop, of some milliseconds, or of the time
 * that the disk needs for those before.
 */
export type GroupCommit = {
  note(collection: string, id: Id, document: Doc | null): void
  /** Runs changes, some of which may go to the disk at once; what the disk refuses is final, as in a flush. */
  attempt(change: () => void): void
  /** Resolves when all changes so far are on the disk, or those of these collections. No answer that rests on them may leave before. */
  settled(collections?: ReadonlySet<string>): Promise<void>
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
  let syncing: Batch | undefined
  let lastWrite = { took: 0, endedAt: 0 }

  const fail = (error: unknown): Error => {
    if (failure) return failure
    failure = failed(`The data file could not be written: ${String(error)}`)
    batch?.reject(failure)
    batch = undefined
    onFailure(failure)
    return failure
  }

  /** Commits what has gathered; the batch is answered when it is on the disk. */
  const write = (): Batch | undefined => {
    if (!batch) return undefined
    const written = batch
    batch = undefined
    const startedAt = performance.now()
    try {
      journal.write(written.changes)
    } catch (error) {
      written.reject(fail(error))
      return undefined
    }
    counters.flushes++
    for (const documents of written.changes.values()) counters.written += documents.size
    lastWrite = { took: performance.now() - startedAt, endedAt: performance.now() }
    return written
  }

  /** One batch at a time is on its way to the disk; what is changed meanwhile is the next one. */
  const flush = async () => {
    const written = syncing ? undefined : write()
    if (!written) return
    syncing = written
    try {
      await journal.sync()
      written.resolve()
    } catch (error) {
      // One that was answered meanwhile by `flushNow` is on the disk already.
      if (syncing === written) written.reject(fail(error))
    }
    if (syncing === written) syncing = undefined
    if (batch && !syncing) planFlush()
  }

  const flushNow = () => {
    const written = [syncing, write()].filter((each) => each !== undefined)
    syncing = undefined
    if (written.length === 0) return
    try {
      journal.syncNow()
      for (const { resolve } of written) resolve()
    } catch (error) {
      const given = fail(error)
      for (const { reject } of written) reject(given)
    }
  }

  // The next write gathers for as long as the last one took, within the limit above: so this thread writes at most half
  // of the time.
  const planFlush = () => {
    const wait = Math.min(lastWrite.took, GATHER_AT_MOST_MS) - (performance.now() - lastWrite.endedAt)
    if (wait >= 1) setTimeout(flush, wait)
    else setImmediate(flush)
  }

  return {
    note(collection, id, document) {
      if (failure) throw failure
      if (!batch) {
        batch = newBatch()
        if (!syncing) planFlush()
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
        throw fail(error)
      }
    },
    settled(collections) {
      if (failure) return Promise.reject(failure)
      // The batch that gathers goes to the disk behind the one that is on its way.
      const awaited = [batch, syncing].find((each) => each && (!collections || holdsAny(each, collections)))
      return awaited?.done ?? Promise.resolve()
    },
    flushNow,
    close() {
      flushNow()
      failure ??= failed('The database is closed.')
    },
  }
}

function holdsAny({ changes }: Batch, collections: ReadonlySet<string>): boolean {
  for (const name of collections) if (changes.has(name)) return true
  return false
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
