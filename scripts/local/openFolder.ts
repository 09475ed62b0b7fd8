import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isFromTheFuture, migrate } from '../../cloudfunctions/migrations/migrate'
import { openRows } from '../../cloudfunctions/server/store/rows'
import type { Database } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import { type FolderKind, type FolderMark, readMark, writeMark } from './folderMark'
import { contradiction, fromTheFuture } from './folderTexts'
import { StartRefused } from './StartRefused'

interface Opening {
  dataDir: string
  database: Database
  /** What whoever starts wants it to be; without, the folder decides. */
  asked: FolderKind | undefined
  say: (line: string) => void
}

export interface DataFolder {
  kind: FolderKind
  /** A demonstration whose data is not there yet, or not to its end. */
  isToBeLaid: boolean
}

type Contents = 'nothing' | 'files' | 'demonstration' | 'something'

/** 数据文件夹. Says what the folder is, marks it, and brings its data to today's shape; a refusal has changed nothing. */
export async function openFolder({ dataDir, database, asked, say }: Opening): Promise<DataFolder> {
  const rows = openRows(localDatabase(database))
  if (await isFromTheFuture(rows)) throw new StartRefused(fromTheFuture)
  const mark = readMark(dataDir)
  const contents = await contentsOf(database, dataDir)
  const kind = knownKind(mark, contents) ?? asked ?? 'demonstration'
  if (asked && asked !== kind) throw new StartRefused(contradiction[kind](dataDir))

  const isToBeLaid =
    kind === 'demonstration' && (mark === 'unfinished' || !['demonstration', 'something'].includes(contents))
  writeMark(dataDir, isToBeLaid ? 'unfinished' : kind)
  const reached = await migrate(rows, Date.now)
  if (reached.length > 0 && contents !== 'nothing') say(`数据已整理到第 ${reached.at(-1)} 版`)
  return { kind, isToBeLaid }
}

/** Where nothing lies nothing is known, unless the folder says that it is real. In doubt it is real. */
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

/** Its unions come first of all, invented and said to be; before there were marks nothing else could write a union. */
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
