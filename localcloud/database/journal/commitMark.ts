import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/** Beside the data file: how many times it was written. */
export interface CommitMark {
  /** Nothing where nobody has noted it yet. */
  noted: number | undefined
  note(count: number): void
  close(): void
}

const DIGITS = 16

/**
 * 写入的次数. It is noted after the write is on the disk, and not synced itself: so it may stay behind the data file, and
 * where it is ahead, the file has lost what was acknowledged.
 */
export function openCommitMark(path: string): CommitMark {
  const opened = openMark(path)
  const bytes = Buffer.alloc(DIGITS)
  let isOpen = true
  const read = readSync(opened, bytes, 0, DIGITS, 0)
  const text = bytes.toString('latin1', 0, read)
  return {
    noted: /^\d{16}$/.test(text) ? Number(text) : undefined,
    note(count) {
      // A sync that ends after the close finds another file under this number.
      if (!isOpen) return
      try {
        writeSync(opened, String(count).padStart(DIGITS, '0'), 0, 'latin1')
      } catch {
        // The data is on the disk; a mark that stays behind claims nothing that is wrong.
      }
    },
    close() {
      isOpen = false
      closeSync(opened)
    },
  }
}

function openMark(path: string): number {
  try {
    return openSync(path, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return openSync(path, 'w+', 0o600)
  }
}
