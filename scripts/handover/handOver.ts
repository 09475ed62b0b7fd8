import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inBeijing } from '#shared/beijingTime'
import { migrate } from '../../cloudfunctions/migrations/migrate'
import { migrations } from '../../cloudfunctions/migrations/migrations'
import { openStore, schema } from '../../cloudfunctions/schema'
import { joinKeys, newKey } from '../../cloudfunctions/server/sealing/keyRing'
import { openSealing } from '../../cloudfunctions/server/sealing/sealing'
import { openRows } from '../../cloudfunctions/server/store/rows'
import { BackupUnreadable } from '../../localcloud/backup/BackupUnreadable'
import { type OpenBackup, readBackup } from '../../localcloud/backup/readBackup'
import { restoreBackup } from '../../localcloud/backup/restoreBackup'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import { openStorage } from '../../localcloud/storage/openStorage'
import { texts as keepingTexts } from '../keeping/texts'
import { chooseKeys, type KeySources } from '../keys/chooseKeys'
import { countByKey } from '../keys/keyUse'
import { endWith } from '../local/endWith'
import { fromTheFuture } from '../local/folder/folderTexts'
import { StartRefused } from '../local/StartRefused'
import { writePages } from './articlePages'
import { keepFiles } from './keepFiles'
import { readNames } from './names'
import { tables } from './tables/tables'
import { texts } from './texts'
import { writeRaw } from './writeRaw'
import { writeTable } from './writeTables'

/**
 * 全部交出. Makes of a backup a folder that needs no program of ours: sheets, pages, files and every raw row. The folder
 * has its name only when it is whole.
 */
export async function handOver(file: string, folder: string, from: KeySources): Promise<void> {
  try {
    if (!existsSync(file)) throw new StartRefused(keepingTexts.noSuchBackup(file))
    if (from.keysFile && !existsSync(from.keysFile)) throw new StartRefused(keepingTexts.noSuchKeys(from.keysFile))
    if (existsSync(folder)) throw new StartRefused(keepingTexts.targetTaken(folder))
    console.log(texts.handedOver({ folder, ...(await makeFolder(file, folder, from)) }))
  } catch (error) {
    if (error instanceof BackupUnreadable) endWith(new StartRefused(keepingTexts.unreadable(file)), '')
    endWith(error, '')
  }
}

/** Each file is for its owner alone, also when it is taken out of the folder; both folders beside are new, so nothing of anybody's is in them. */
async function makeFolder(file: string, folder: string, from: KeySources) {
  const backup = await readBackup(file)
  const maskBefore = process.umask(0o077)
  const beside: string[] = []
  try {
    if (Number(backup.manifest.about.version) > migrations.length) throw new StartRefused(fromTheFuture)
    await mkdir(dirname(folder), { recursive: true })
    const [made, lookedInto] = [await mkdtemp(`${folder}.part-`), await mkdtemp(join(tmpdir(), 'handover-'))]
    beside.push(made, lookedInto)
    const told = await writeAll(backup, lookedInto, { folder: made, from })
    await rename(made, folder)
    return told
  } finally {
    process.umask(maskBefore)
    backup.close()
    for (const path of beside) await rm(path, { recursive: true, force: true })
  }
}

async function writeAll(
  backup: OpenBackup,
  lookedInto: string,
  { folder, from }: { folder: string; from: KeySources }
) {
  await restoreBackup(backup, lookedInto)
  const database = openDatabase({ file: join(lookedInto, 'cloud.db'), collections: schema })
  try {
    const { ring, lacking } = chooseKeys(await countByKey(database), from)
    // A backup of before the seal is brought to today with a key that nobody needs afterwards.
    const sealing = openSealing(joinKeys(ring, [newKey()]))
    await migrate(openRows(localDatabase(database)), { now: Date.now, sealing })
    const store = openStore(localDatabase(database))
    const copy = { store, sealing, names: await readNames(store) }
    const storage = openStorage({ folder: join(lookedInto, 'files'), url: () => '' })
    const day = inBeijing(backup.manifest.madeAt).format('YYYY-MM-DD HH:mm')
    const written: { title: string; lines: number }[] = []
    for (const table of tables)
      written.push({ title: table.title, lines: await writeTable(folder, table, copy, texts.watermark(day)) })
    const pages = await writePages(folder, copy)
    const { files, lost } = await keepFiles(folder, copy, storage)
    await writeRaw(folder, backup)
    const told = { tables: written, pages, files, lost, lacking }
    await writeFile(join(folder, '说明.txt'), texts.explained({ day, ...told }))
    return told
  } finally {
    database.close()
  }
}
