import { versionOf } from '../../cloudfunctions/migrations/migrate'
import { openRows, type Rows } from '../../cloudfunctions/server/store/rows'
import type { Database } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import type { Storage } from '../../localcloud/storage/openStorage'
import { countUse } from '../keys/keyUse'
import type { FolderKind } from '../local/folder/folderMark'

/** WeChat's keys of the hour are fetched anew, and are nobody's to carry away; lists of people are gone within the hour. */
export const NOT_KEPT = ['tokens', 'exports', 'rosterExports']

/** What goes into a backup: everything but secrets, and lists of people in which every answer can be read. */
export function keptOf({ database, storage }: { database: Database; storage: Storage }) {
  const stored = async () => {
    const names = await storage.stored()
    // Asked after the files were listed: a list of people is written down before it is stored.
    const passing = await namesOfExports(database, storage)
    return names.filter((name) => !passing.has(name))
  }
  return { database, storage: { stored, readStored: storage.readStored }, without: NOT_KEPT }
}

const A_PAGE = 1000

async function namesOfExports(database: Database, storage: Storage): Promise<Set<string | undefined>> {
  const names = new Set<string | undefined>()
  if (!database.collections().includes('exports')) return names
  for (let skip = 0; ; skip += A_PAGE) {
    const page = await database.find('exports', { query: {}, skip, limit: A_PAGE })
    for (const { fileId } of page) names.add(storage.storedName(String(fileId)))
    if (page.length < A_PAGE) return names
  }
}

/** What a backup says of its data: real or invented, how many migrations it has behind it, and which keys open its answers. */
export async function aboutData(database: Database, kind: FolderKind) {
  return aboutRows(openRows(localDatabase(database)), database.collections(), kind)
}

export async function aboutRows(rows: Rows, collections: readonly string[], kind: FolderKind) {
  const answerKeys = [...(await countUse(rows, collections)).keys()].sort().join(' ')
  return { kind, version: await versionOf(rows), ...(answerKeys && { answerKeys }) }
}
