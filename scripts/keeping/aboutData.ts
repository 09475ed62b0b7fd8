import { versionOf } from '../../cloudfunctions/migrations/migrate'
import { openRows } from '../../cloudfunctions/server/store/rows'
import type { Database } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import type { Storage } from '../../localcloud/storage/openStorage'
import { countByKey } from '../keys/keyUse'
import type { FolderKind } from '../local/folderMark'

/** WeChat's keys of the hour are fetched anew, and are nobody's to carry away; lists of people are gone within the hour. */
const NOT_KEPT = ['tokens', 'exports']

/** What goes into a backup: everything but secrets, and lists of people in which every answer can be read. */
export function keptOf({ database, storage }: { database: Database; storage: Storage }) {
  const passingFiles = async () =>
    ((await database.snapshot()).get('exports') ?? []).map(({ fileId }) => String(fileId))
  return { database, storage, without: NOT_KEPT, passingFiles }
}

/** What a backup says of its data: real or invented, how many migrations it has behind it, and which keys open its answers. */
export async function aboutData(database: Database, kind: FolderKind) {
  const answerKeys = [...(await countByKey(database)).keys()].sort().join(' ')
  return { kind, version: await versionOf(openRows(localDatabase(database))), ...(answerKeys && { answerKeys }) }
}
