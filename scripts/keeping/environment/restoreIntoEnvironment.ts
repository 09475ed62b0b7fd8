import { existsSync } from 'node:fs'
import { migrations } from '../../../cloudfunctions/migrations/migrations'
import { openStore, schema } from '../../../cloudfunctions/schema'
import { openRows } from '../../../cloudfunctions/server/store/rows'
import { BackupUnreadable } from '../../../localcloud/backup/BackupUnreadable'
import { readBackup } from '../../../localcloud/backup/readBackup'
import { countUse } from '../../keys/keyUse'
import { endWith } from '../../local/endWith'
import { fromTheFuture } from '../../local/folder/folderTexts'
import { StartRefused } from '../../local/StartRefused'
import { holdBackUnsent } from '../holdBackUnsent'
import { texts } from '../texts'
import { asRefusal, openEnvironment } from './account'
import { layBackup } from './layBackup'
import { makeCollections, markRestored, markRestoring, whatIsThere } from './restoring'

/**
 * `npm run restore -- file --cloud`. Lays a backup into an environment that holds nothing yet; one that was cut short
 * goes on with the same file. Nothing is deleted or overwritten, and until the end nothing can be deployed there.
 */
export async function restoreIntoEnvironment(file: string): Promise<void> {
  try {
    if (!existsSync(file)) throw new StartRefused(texts.noSuchBackup(file))
    const { env, app } = openEnvironment(process.env)
    const backup = await readBackup(file)
    const { about, madeAt, rows, files } = backup.manifest
    if (Number(about.version) > migrations.length) throw new StartRefused(fromTheFuture)
    if (about.kind !== 'real') throw new StartRefused(texts.demonstrationInCloud)
    const collections = [...new Set([...Object.keys(schema), ...Object.keys(rows)])]
    await makeCollections(app, collections)
    const there = await whatIsThere(app, collections, madeAt)
    if (there) throw new StartRefused(texts.environmentFull(env, there))
    await markRestoring(app, madeAt)
    const { unnamed } = await layBackup(app, backup).finally(backup.close)
    const unsent = await holdBackUnsent(openStore(app.database()))
    await markRestored(app)
    const keys = [...(await countUse(openRows(app.database()), collections)).keys()].sort()
    const count = Object.values(rows).reduce((sum, some) => sum + some, 0)
    console.log(texts.restoredInCloud({ env, rows: count, files: files - unnamed, unnamed, unsent, keys }))
  } catch (error) {
    if (error instanceof BackupUnreadable) endWith(new StartRefused(texts.unreadableInCloud(file)), '')
    endWith(asRefusal(error), '')
  }
}
