import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inBeijing } from '#shared/beijingTime'
import { migrations } from '../../cloudfunctions/migrations/migrations'
import { openStore, schema } from '../../cloudfunctions/schema'
import { BackupUnreadable } from '../../localcloud/backup/BackupUnreadable'
import { readBackup } from '../../localcloud/backup/readBackup'
import { restoreBackup } from '../../localcloud/backup/restoreBackup'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import { chooseKeys, type KeySources } from '../keys/chooseKeys'
import { keyFileOf, writeKeyFile } from '../keys/keyFile'
import { countInFolder } from '../keys/keyUse'
import { endWith } from '../local/endWith'
import { writeMark } from '../local/folder/folderMark'
import { fromTheFuture } from '../local/folder/folderTexts'
import { StartRefused } from '../local/StartRefused'
import { holdBackUnsent, type Unsent } from './holdBackUnsent'
import { isInUse } from './isInUse'
import { keepToOwner } from './keepToOwner'
import { texts } from './texts'

interface Restoring {
  file: string
  dataDir: string
  /** Puts a folder that holds something aside, under another name; without, it is refused. */
  replaces: boolean
  /** The file with the keys of its answers; without, those of the folder that is put aside are taken if they fit. */
  keysFile: string | undefined
}

/** `npm run restore`. Lays a backup beside the data folder and gives it the folder's name only when it is whole; nothing is ever deleted. */
export async function restoreData({ file, dataDir, replaces, keysFile }: Restoring): Promise<void> {
  try {
    if (!existsSync(file)) throw new StartRefused(texts.noSuchBackup(file))
    if (keysFile && !existsSync(keysFile)) throw new StartRefused(texts.noSuchKeys(keysFile))
    const isFull = existsSync(dataDir) && readdirSync(dataDir).length > 0
    if (isFull && !replaces) throw new StartRefused(texts.folderFull(dataDir, file))
    if (isFull && (await isInUse(dataDir))) throw new StartRefused(texts.inUse(dataDir))
    const laid = await layWhole(file, `${dataDir}.restoring`, { keysFile, dataDir })
    const aside = isFull ? `${dataDir}.before-${inBeijing(Date.now()).format('YYYYMMDD-HHmmss')}` : undefined
    if (aside) await rename(dataDir, aside)
    else await rm(dataDir, { recursive: true, force: true })
    await rename(`${dataDir}.restoring`, dataDir)
    console.log(texts.restored({ dataDir, ...laid, aside }))
  } catch (error) {
    if (error instanceof BackupUnreadable) endWith(new StartRefused(texts.unreadable(file)), '')
    endWith(error, texts.inUse(dataDir))
  }
}

/** What an earlier try has left is thrown away, and so is this one when the backup is not whole. */
async function layWhole(file: string, folder: string, from: KeySources) {
  const backup = await readBackup(file)
  const { about, rows, files } = backup.manifest
  try {
    if (Number(about.version) > migrations.length) throw new StartRefused(fromTheFuture)
    await rm(folder, { recursive: true, force: true })
    await mkdir(dirname(folder), { recursive: true })
    await restoreBackup(backup, folder)
    const { ring, lacking } = chooseKeys(await countInFolder(folder), from)
    if (ring.length > 0) writeKeyFile(keyFileOf(folder), ring)
    const unsent = await holdBack(folder)
    keepToOwner(folder)
    writeMark(folder, about.kind === 'real' ? 'real' : 'demonstration')
    return { rows: Object.values(rows).reduce((sum, count) => sum + count, 0), files, unsent, lacking }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  } finally {
    backup.close()
  }
}

async function holdBack(folder: string): Promise<Unsent> {
  const database = openDatabase({ file: join(folder, 'cloud.db'), collections: schema })
  return holdBackUnsent(openStore(localDatabase(database))).finally(() => database.close())
}
