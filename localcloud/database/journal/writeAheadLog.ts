import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs'
import { promisify } from 'node:util'

const syncBeside = promisify(fdatasync)

/**
 * SQLite's log of commits, as a file to be synced. With `synchronous = normal` SQLite writes each commit to it and syncs it
 * only before it moves pages to their place; a commit is safe once this file has been synced after it.
 */
export function writeAheadLog(path: string) {
  let opened: number | undefined
  const file = () => {
    opened ??= openSync(path, 'r+')
    return opened
  }

  return {
    /** In a thread of its own, so that this one goes on. */
    sync: () => syncBeside(file()),
    syncNow: () => fdatasyncSync(file()),
    close() {
      if (opened !== undefined) closeSync(opened)
      opened = undefined
    },
  }
}
