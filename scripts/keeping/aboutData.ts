import { versionOf } from '../../cloudfunctions/migrations/migrate'
import { openRows } from '../../cloudfunctions/server/store/rows'
import type { Database } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import type { FolderKind } from '../local/folderMark'

/** WeChat's keys of the hour are fetched anew, and are nobody's to carry away. */
export const NOT_KEPT = ['tokens']

/** What a backup says of its data: real or invented, and how many migrations it has behind it. */
export async function aboutData(database: Database, kind: FolderKind) {
  return { kind, version: await versionOf(openRows(localDatabase(database))) }
}
