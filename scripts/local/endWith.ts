import { dirname } from 'node:path'
import { DatabaseDamaged } from '../../localcloud/database/DatabaseDamaged'
import { DatabaseInUse } from '../../localcloud/database/DatabaseInUse'
import { DatabaseUnwritable } from '../../localcloud/database/DatabaseUnwritable'
import { WritesMissing } from '../../localcloud/database/WritesMissing'
import { PortBusy } from '../../localcloud/http/PortBusy'
import { backupFolder, listBackups } from '../keeping/backupFiles'
import { isRefusedByDisk } from '../keeping/requireWritable'
import { texts } from '../keeping/texts'
import { StartRefused } from './StartRefused'

/** Ends the process with the sentence for a known obstacle; throws any other error on. */
export function endWith(error: unknown, inUse: string): never {
  const sentence = sentenceFor(error, inUse)
  if (!sentence) throw error
  console.error(sentence)
  process.exit(1)
}

function sentenceFor(error: unknown, inUse: string): string | undefined {
  if (error instanceof StartRefused) return error.message
  if (error instanceof DatabaseInUse) return inUse
  if (error instanceof DatabaseDamaged) {
    const dataDir = dirname(error.file)
    return texts.damaged(dataDir, listBackups(backupFolder(dataDir))[0])
  }
  if (error instanceof WritesMissing) {
    const dataDir = dirname(error.file)
    return texts.writesMissing(dataDir, error.missing, listBackups(backupFolder(dataDir))[0])
  }
  if (error instanceof DatabaseUnwritable) return texts.unwritable(dirname(error.file), error.file)
  if (error instanceof PortBusy) return `端口 ${error.port} 已被占用。请换一个：PORT=${error.port + 1} npm start`
  const { code, path } = error as NodeJS.ErrnoException
  return path && isRefusedByDisk(code) ? texts.diskRefuses(path) : undefined
}
