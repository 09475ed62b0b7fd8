import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isFromTheFuture, migrate } from '../../../cloudfunctions/migrations/migrate'
import type { KeyRing } from '../../../cloudfunctions/server/sealing/keyRing'
import { openSealing } from '../../../cloudfunctions/server/sealing/sealing'
import { openRows } from '../../../cloudfunctions/server/store/rows'
import type { Database } from '../../../localcloud/database/openDatabase'
import { localDatabase } from '../../../localcloud/inProcess'
import { keyFileOf, keysFor } from '../../keys/keyFile'
import { countByKey, lackedBy } from '../../keys/keyUse'
import { texts as keyTexts } from '../../keys/texts'
import { StartRefused } from '../StartRefused'
import { type FolderKind, type FolderMark, readMark, writeMark } from './folderMark'
import { contradiction, fromTheFuture, notCompacted } from './folderTexts'

interface Opening {
  dataDir: string
  database: Database
  /** The kind that DEMO asks for; when undefined, the folder decides. */
  asked: FolderKind | undefined
  say: (line: string) => void
}

export interface DataFolder {
  kind: FolderKind
  /** True for a demonstration whose data is not there yet, or not complete. */
  isToBeLaid: boolean
  /** The keys of its answers, made at the first start. */
  keys: KeyRing
}

type Contents = 'nothing' | 'files' | 'demonstration' | 'something'

/** 数据文件夹: tells the kind of the folder, marks it, gives it keys, and migrates its data. A refusal has changed nothing. */
export async function openFolder({ dataDir, database, asked, say }: Opening): Promise<DataFolder> {
  const rows = openRows(localDatabase(database))
  if (await isFromTheFuture(rows)) throw new StartRefused(fromTheFuture)
  const mark = readMark(dataDir)
  const contents = await contentsOf(database, dataDir)
  const kind = knownKind(mark, contents) ?? asked ?? 'demonstration'
  if (asked && asked !== kind) throw new StartRefused(contradiction[kind](dataDir))

  const { keys, areNew } = keysFor(dataDir)
  if (areNew && kind === 'real') say(keyTexts.made(keyFileOf(dataDir)))
  const isToBeLaid =
    kind === 'demonstration' && (mark === 'unfinished' || !['demonstration', 'something'].includes(contents))
  writeMark(dataDir, isToBeLaid ? 'unfinished' : kind)
  const reached = await migrate(rows, { now: Date.now, sealing: openSealing(keys) })
  if (reached.length > 0 && contents !== 'nothing') {
    await database.compact().catch(() => say(notCompacted))
    say(`数据已整理到第 ${reached.at(-1)} 版`)
  }
  const lacking = lackedBy(keys, await countByKey(database))
  if (lacking.rows > 0) say(keyTexts.lacking(lacking.ids, lacking.rows, keyFileOf(dataDir)))
  return { kind, isToBeLaid, keys }
}

/** The kind of a folder; undefined for an empty one that is not marked real. In doubt it is real. */
function knownKind(mark: FolderMark | undefined, contents: Contents): FolderKind | undefined {
  if (mark === 'real') return 'real'
  if (contents === 'nothing') return undefined
  return mark || contents === 'demonstration' ? 'demonstration' : 'real'
}

async function contentsOf(database: Database, dataDir: string): Promise<Contents> {
  if (await isDemonstration(database)) return 'demonstration'
  if (await hasRows(database)) return 'something'
  return hasFiles(dataDir) ? 'files' : 'nothing'
}

/**
 * Whether the data is a demonstration's: its unions are laid first and named as invented, and in folders without a mark
 * nothing else could write a union.
 */
async function isDemonstration(database: Database): Promise<boolean> {
  const [union] = await database.find('unions', { query: { _id: 'union-e001' } })
  return String(union?.name).endsWith('（示例）')
}

async function hasRows(database: Database): Promise<boolean> {
  const names = database.collections().filter((name) => name !== 'installation')
  const counts = await Promise.all(names.map((name) => database.count(name, {})))
  return counts.some((count) => count > 0)
}

function hasFiles(dataDir: string): boolean {
  try {
    return readdirSync(join(dataDir, 'files')).length > 0
  } catch {
    return false
  }
}
