import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { schema } from '../../cloudfunctions/schema'
import { writeBackup } from '../../localcloud/backup/writeBackup'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { openStorage } from '../../localcloud/storage/openStorage'
import { keyFileOf } from '../keys/keyFile'
import { endWith } from '../local/endWith'
import { readMark } from '../local/folder/folderMark'
import { StartRefused } from '../local/StartRefused'
import { aboutData, keptOf } from './aboutData'
import { fileFor, type Taking } from './backupFiles'
import { checkCopy } from './checkCopy'
import { readDoor } from './door'
import { texts } from './texts'
import { writeCopy } from './writeCopy'

/** `npm run backup`. Asks the running product, or opens the folder itself when nobody serves it; reads what it has written before it says so. */
export async function takeBackup({ dataDir, target }: Taking): Promise<void> {
  try {
    if (!existsSync(join(dataDir, 'cloud.db'))) throw new StartRefused(texts.nothingThere(dataDir))
    const file = fileFor({ dataDir, target })
    await writeCopy(file, async (output) => {
      if (!(await askRunning(dataDir, output))) await copyResting(dataDir, output)
    })
    console.log(await checkCopy(file, keyFileOf(dataDir)))
  } catch (error) {
    endWith(error, texts.inUse(dataDir))
  }
}

/** False when nobody answers there: the product is not running. */
async function askRunning(dataDir: string, output: NodeJS.WritableStream): Promise<boolean> {
  const door = readDoor(dataDir)
  const headers = { authorization: `Credential=${door?.secretId}` }
  const answer = door && (await fetch(`${door.url}/admin/backup`, { headers }).catch(() => undefined))
  if (!answer?.ok || !answer.body) return false
  await pipeline(Readable.fromWeb(answer.body as never), output)
  return true
}

async function copyResting(dataDir: string, output: NodeJS.WritableStream): Promise<void> {
  const database = openDatabase({ file: join(dataDir, 'cloud.db'), collections: schema })
  const storage = openStorage({ folder: join(dataDir, 'files'), url: () => '' })
  const kind = readMark(dataDir) === 'real' ? 'real' : 'demonstration'
  try {
    await writeBackup(keptOf({ database, storage }), output, await aboutData(database, kind))
  } finally {
    database.close()
  }
}
