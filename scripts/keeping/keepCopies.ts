import { rm, statfs } from 'node:fs/promises'
import { writeBackup } from '../../localcloud/backup/writeBackup'
import { runTimers } from '../../localcloud/functions/runTimers'
import type { LocalCloud } from '../../localcloud/localCloud'
import { aboutData, NOT_KEPT } from './aboutData'
import { backupFolder, listBackups, newBackupFile, outOfRotation } from './backupFiles'
import { texts } from './texts'
import { writeCopy } from './writeCopy'

/** Two in the morning in Beijing, before the night's own cleaning. */
const AT_NIGHT = { name: 'copy', cron: '0 0 2 * * * *' }

interface Keeping {
  dataDir: string
  cloud: LocalCloud
  say: (line: string) => void
}

/** 每夜一份. Copies real data every night while it is served, and drops what the rotation no longer keeps; answers how to stop. */
export function keepCopies(keeping: Keeping): () => void {
  return runTimers([AT_NIGHT], () => takeCopy(keeping, Date.now()))
}

/** One copy now; one that cannot be written is said, and the older ones stay. */
export async function takeCopy({ dataDir, cloud, say }: Keeping, now: number): Promise<void> {
  const { database, storage } = cloud
  const folder = backupFolder(dataDir)
  try {
    const about = await aboutData(database, 'real')
    await writeCopy(newBackupFile(folder, now), (output) =>
      writeBackup({ database, storage, without: NOT_KEPT }, output, about)
    )
    for (const old of outOfRotation(listBackups(folder))) await rm(old, { force: true })
  } catch (error) {
    const left = await statfs(folder).catch(() => undefined)
    say(texts.copyFailed({ folder, freeBytes: left && left.bavail * left.bsize, cause: String(error) }))
  }
}
