import { appendFile, closeSync, fdatasync, ftruncate, mkdirSync, openSync, readFileSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { Change } from './change'

/** The journal of changes. `flush` resolves when all lines would survive a loss of power; `clear` empties it. */
export type WorldJournal = {
  changes: readonly Change[]
  append: (change: Change) => void
  flush: () => Promise<void>
  clear: () => Promise<void>
  close: () => Promise<void>
}

const nothing = async () => {}

/** A journal that keeps nothing, for a stand-in that ends with its process. */
export const noJournal: WorldJournal = { changes: [], append: () => {}, flush: nothing, clear: nothing, close: nothing }

/**
 * Opens the journal's file, makes it when missing, and reads its changes. A last line torn by a crash is cut off: no
 * answer has told of it.
 */
export function openJournal(file: string): WorldJournal {
  mkdirSync(dirname(file), { recursive: true })
  const descriptor = openSync(file, 'a', 0o600)
  const changes = readWhole(file)
  let pending = ''
  let done: Promise<void> = Promise.resolve()

  // Callers who wait while one write runs are served together by the next: one sync for many messages.
  const write = async () => {
    if (pending === '') return
    const batch = pending
    pending = ''
    await promisify(appendFile)(descriptor, batch)
    await promisify(fdatasync)(descriptor)
  }
  // A failed write fails all later ones: behind a torn line nothing could be read again.
  const flush = () => {
    if (pending !== '') done = done.then(write)
    return done
  }

  return {
    changes,
    append: (change) => {
      pending += `${JSON.stringify(change)}\n`
    },
    flush,
    clear: () => {
      pending = ''
      done = done.then(() => promisify(ftruncate)(descriptor, 0))
      return done
    },
    close: () => flush().finally(() => closeSync(descriptor)),
  }
}

function readWhole(file: string): Change[] {
  const bytes = readFileSync(file)
  const whole = bytes.lastIndexOf('\n') + 1
  if (whole < bytes.length) truncateSync(file, whole)
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): Change => JSON.parse(line))
}
