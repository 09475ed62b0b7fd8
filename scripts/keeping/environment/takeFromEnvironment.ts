import { schema } from '../../../cloudfunctions/schema'
import { openRows } from '../../../cloudfunctions/server/store/rows'
import { writeBackup } from '../../../localcloud/backup/writeBackup'
import { endWith } from '../../local/endWith'
import { StartRefused } from '../../local/StartRefused'
import { aboutRows, NOT_KEPT } from '../aboutData'
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
    const collections = await existing(app, Object.keys(schema))
    const kept = { ...readEnvironment(app, collections), without: NOT_KEPT }
    const about = await aboutRows(openRows(app.database()), collections, 'real')
    await writeCopy(file, (output) => writeBackup(kept, output, about))
    console.log(`${await checkCopy(file, '环境变量 ANSWER_KEYS')}${texts.notOfOneInstant}`)
  } catch (error) {
    endWith(asRefusal(error), '')
  }
}
