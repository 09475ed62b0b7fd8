import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inBeijing } from '#shared/beijingTime'
import { migrate } from '../../cloudfunctions/migrations/migrate'
import { migrations } from '../../cloudfunctions/migrations/migrations'
import { openStore, schema } from '../../cloudfunctions/schema'
import { openRows } from '../../cloudfunctions/server/store/rows'
import { BackupUnreadable } from '../../localcloud/backup/BackupUnreadable'
import { type OpenBackup, readBackup } from '../../localcloud/backup/readBackup'
import { restoreBackup } from '../../localcloud/backup/restoreBackup'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import { openStorage } from '../../localcloud/storage/openStorage'
import { texts as keepingTexts } from '../keeping/texts'
import { endWith } from '../local/endWith'
import { fromTheFuture } from '../local/folderTexts'
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
export async function handOver(file: string, folder: string): Promise<void> {
  try {
    if (!existsSync(file)) throw new StartRefused(keepingTexts.noSuchBackup(file))
    if (existsSync(folder)) throw new StartRefused(keepingTexts.targetTaken(folder))
    console.log(texts.handedOver({ folder, ...(await makeFolder(file, folder)) }))
  } catch (error) {
    if (error instanceof BackupUnreadable) endWith(new StartRefused(keepingTexts.unreadable(file)), '')
    endWith(error, '')
  }
}

async function makeFolder(file: string, folder: string) {
  const beside = `${folder}.part`
  const lookedInto = await mkdtemp(join(tmpdir(), 'handover-'))
  const backup = await readBackup(file)
  try {
    if (Number(backup.manifest.about.version) > migrations.length) throw new StartRefused(fromTheFuture)
    await rm(beside, { recursive: true, force: true })
    await mkdir(beside, { recursive: true, mode: 0o700 })
    const told = await writeAll(backup, lookedInto, beside)
    await rename(beside, folder)
    return told
  } finally {
    backup.close()
    await rm(beside, { recursive: true, force: true })
    await rm(lookedInto, { recursive: true, force: true })
  }
}

async function writeAll(backup: OpenBackup, lookedInto: string, folder: string) {
  await restoreBackup(backup, lookedInto)
  const database = openDatabase({ file: join(lookedInto, 'cloud.db'), collections: schema })
  try {
    await migrate(openRows(localDatabase(database)), Date.now)
    const store = openStore(localDatabase(database))
    const copy = { store, names: await readNames(store) }
    const storage = openStorage({ folder: join(lookedInto, 'files'), url: () => '' })
    const day = inBeijing(backup.manifest.madeAt).format('YYYY-MM-DD HH:mm')
    const written: { title: string; lines: number }[] = []
    for (const table of tables)
      written.push({ title: table.title, lines: await writeTable(folder, table, copy, texts.watermark(day)) })
    const pages = await writePages(folder, copy)
    const { files, lost } = await keepFiles(folder, copy, storage)
    await writeRaw(folder, backup)
    const told = { tables: written, pages, files, lost }
    await writeFile(join(folder, '说明.txt'), texts.explained({ day, ...told }))
    return told
  } finally {
    database.close()
  }
}
