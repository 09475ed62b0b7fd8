import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseInUse } from '../../localcloud/database/DatabaseInUse'
import { openJournal } from '../../localcloud/database/journal/openJournal'

/** Whether a process serves this folder. A file that cannot be opened for another reason is used by nobody. */
export async function isInUse(dataDir: string): Promise<boolean> {
  const file = join(dataDir, 'cloud.db')
  if (!existsSync(file)) return false
  try {
    openJournal(file).close()
    return false
  } catch (error) {
    return error instanceof DatabaseInUse
  }
}
