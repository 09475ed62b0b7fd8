import { versionOf } from '../../../cloudfunctions/migrations/migrate'
import { schema } from '../../../cloudfunctions/schema'
import { openRows } from '../../../cloudfunctions/server/store/rows'
import { writeBackup } from '../../../localcloud/backup/writeBackup'
import { endWith } from '../../local/endWith'
import { StartRefused } from '../../local/StartRefused'
import { NOT_KEPT } from '../aboutData'
import { fileFor, type Taking } from '../backupFiles'
import { checkCopy } from '../checkCopy'
import { texts } from '../texts'
import { writeCopy } from '../writeCopy'
import { asRefusal, openEnvironment } from './account'
import { readEnvironment } from './readEnvironment'
import { existing, isHalfRestored } from './restoring'

/** `npm run backup -- --cloud`. A backup of the environment that the variables name; reads what it has written before it says so. */
export async function takeFromEnvironment({ dataDir, target }: Taking): Promise<void> {
  try {
    const file = fileFor({ dataDir, target })
    const { env, app } = openEnvironment(process.env)
    if (await isHalfRestored(app)) throw new StartRefused(texts.halfRestored(env))
    const kept = { ...readEnvironment(app, await existing(app, Object.keys(schema))), without: NOT_KEPT }
    const about = { kind: 'real', version: await versionOf(openRows(app.database())) }
    await writeCopy(file, (output) => writeBackup(kept, output, about))
    console.log(`${await checkCopy(file)}${texts.notOfOneInstant}`)
  } catch (error) {
    endWith(asRefusal(error), '')
  }
}
