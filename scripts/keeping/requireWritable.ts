import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from '../local/StartRefused'
import { texts } from './texts'

/** Refuses a folder in which this process may not write everything, before it has changed anything. */
export function requireWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    for (const path of [dataDir, ...readdirSync(dataDir).map((name) => join(dataDir, name))])
      accessSync(path, constants.R_OK | constants.W_OK)
  } catch (error) {
    const { code, path = dataDir } = error as NodeJS.ErrnoException
    if (!isRefusedByDisk(code)) throw error
    throw new StartRefused(texts.unwritable(dataDir, path))
  }
}

const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC'])

/** Whether the disk, or the rights on it, stand in the way, and no bug. */
export function isRefusedByDisk(code: string | undefined): boolean {
  return code !== undefined && REFUSED.has(code)
}
