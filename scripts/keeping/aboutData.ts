import { versionOf } from '../../cloudfunctions/migrations/migrate'
import { openRows } from '../../cloudfunctions/server/store/rows'
import type { Database } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import { countByKey } from '../keys/keyUse'
import type { FolderKind } from '../local/folderMark'

/** WeChat's keys of the hour are fetched anew, and are nobody's to carry away. */
export const NOT_KEPT = ['tokens']

/** What a backup says of its data: real or invented, how many migrations it has behind it, and which keys open its answers. */
export async function aboutData(database: Database, kind: FolderKind) {
  const answerKeys = [...(await countByKey(database)).keys()].sort().join(' ')
  return { kind, version: await versionOf(openRows(localDatabase(database))), ...(answerKeys && { answerKeys }) }
}
