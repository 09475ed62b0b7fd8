import { rm, statfs } from 'node:fs/promises'
import { dayStart } from '#shared/beijingTime'
import { writeBackup } from '../../localcloud/backup/writeBackup'
import { runTimers } from '../../localcloud/functions/runTimers'
import type { LocalCloud } from '../../localcloud/localCloud'
import { aboutData, keptOf } from './aboutData'
import { backupFolder, lacksNightly, listBackups, newBackupFile, outOfRotation } from './backupFiles'
import { texts } from './texts'
import { writeCopy } from './writeCopy'

/** Two in the morning in Beijing, before the night's own cleaning. */
const AT_NIGHT_MS = 2 * 3_600_000
const DAY_MS = 24 * 3_600_000
/** A machine that is off at night makes its copy within the first hour of the day. */
const EVERY_HOUR = { name: 'copy', cron: '0 0 * * * * *' }

interface Keeping {
  dataDir: string
  cloud: LocalCloud
  say: (line: string) => void
}

/** 每夜一份. Copies real data every night while it is served, and drops what the rotation no longer keeps; answers how to stop. */
export function keepCopies(keeping: Keeping): () => void {
  return runTimers([EVERY_HOUR], () => takeMissingCopy(keeping, Date.now()))
}

/** Takes the copy of the last night, unless it is there. */
export async function takeMissingCopy(keeping: Keeping, now: number): Promise<void> {
  const tonight = dayStart(now) + AT_NIGHT_MS
  const lastNight = tonight <= now ? tonight : tonight - DAY_MS
  if (lacksNightly(backupFolder(keeping.dataDir), lastNight)) await takeCopy(keeping, now)
}

/** One copy now; one that cannot be written is said, and the older ones stay. */
async function takeCopy({ dataDir, cloud, say }: Keeping, now: number): Promise<void> {
  const { database, storage } = cloud
  const folder = backupFolder(dataDir)
  try {
    const about = await aboutData(database, 'real')
    await writeCopy(newBackupFile(folder, 'nightly', now), (output) =>
      writeBackup(keptOf({ database, storage }), output, about)
    )
    for (const old of outOfRotation(listBackups(folder))) await rm(old, { force: true })
  } catch (error) {
    const left = await statfs(folder).catch(() => undefined)
    say(texts.copyFailed({ folder, freeBytes: left && left.bavail * left.bsize, cause: String(error) }))
  }
}
