import { chmodSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** From here on this process makes files that nobody else may read; what an older version has made openly is closed. Windows has no such modes. */
export function keepToOwner(dataDir: string): void {
  if (process.platform === 'win32') return
  process.umask(0o077)
  try {
    chmodSync(dataDir, 0o700)
    for (const name of readdirSync(dataDir)) {
      const path = join(dataDir, name)
      chmodSync(path, statSync(path).isDirectory() ? 0o700 : 0o600)
    }
  } catch (error) {
    // A folder that is not there yet is made for its owner alone; whatever else is wrong with it is found when it is opened.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') console.error(String(error))
  }
}
