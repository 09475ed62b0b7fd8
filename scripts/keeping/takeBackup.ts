import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { schema } from '../../cloudfunctions/schema'
import { readBackup } from '../../localcloud/backup/readBackup'
import { writeBackup } from '../../localcloud/backup/writeBackup'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { openStorage } from '../../localcloud/storage/openStorage'
import { keyFileOf } from '../keys/keyFile'
import { endWith } from '../local/endWith'
import { readMark } from '../local/folderMark'
import { StartRefused } from '../local/StartRefused'
import { aboutData, keptOf } from './aboutData'
import { backupFolder, newBackupFile } from './backupFiles'
import { readDoor } from './door'
import { texts } from './texts'
import { writeCopy } from './writeCopy'

interface Taking {
  dataDir: string
  /** Where to; without, beside the data folder under the time of the day. */
  target: string | undefined
}

/** `npm run backup`. Asks the running product, or opens the folder itself when nobody serves it; reads what it has written before it says so. */
export async function takeBackup({ dataDir, target }: Taking): Promise<void> {
  try {
    if (!existsSync(join(dataDir, 'cloud.db'))) throw new StartRefused(texts.nothingThere(dataDir))
    const file = target ? resolve(target) : newBackupFile(backupFolder(dataDir), 'backup', Date.now())
    if (existsSync(file)) throw new StartRefused(texts.targetTaken(file))
    await writeCopy(file, async (output) => {
      if (!(await askRunning(dataDir, output))) await copyResting(dataDir, output)
    })
    console.log(await checked(dataDir, file))
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

/** Every byte is read again and compared with its digest. */
async function checked(dataDir: string, file: string): Promise<string> {
  const { manifest, readAll, close } = await readBackup(file)
  await readAll(async (_name, bytes) => {
    for await (const _part of bytes);
  }).finally(close)
  const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0)
  const { answerKeys } = manifest.about
  const keys = answerKeys === undefined ? undefined : { file: keyFileOf(dataDir), ids: String(answerKeys) }
  return texts.taken({ file, rows, files: manifest.files, bytes: (await stat(file)).size, keys })
}
