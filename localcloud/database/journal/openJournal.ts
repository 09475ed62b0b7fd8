import Sqlite from 'libsql'
import { COLD_TABLES, type ColdFile } from '../cold/coldTables'
import { type ColdCollection, type ColdProgress, openCold, warmUp } from '../cold/openCold'
import { recentDocuments } from '../cold/recentDocuments'
import { DatabaseDamaged } from '../DatabaseDamaged'
import { DatabaseInUse } from '../DatabaseInUse'
import { DatabaseUnwritable } from '../DatabaseUnwritable'
import type { IndexDeclaration } from '../index/indexFields'
import { readText } from '../text/readText'
import { asBytes, storedText } from '../text/storedText'
import { writeText } from '../text/writeText'
import type { Doc, Id } from '../values/document'
import { WritesMissing } from '../WritesMissing'
import { openCommitMark } from './commitMark'
import { writeAheadLog } from './writeAheadLog'

/** The changes since the previous write: the last version of each document, `null` for a removed one. */
export type WriteBatch = Map<string, Map<Id, Doc | null>>

/** The place where documents are kept while the process is not running. */
export type Journal = {
  /** False where nothing outlives the process. */
  readonly isKept: boolean
  documents(collection: string): Iterable<Doc>
  collections(): string[]
  addCollection(name: string): void
  /** A collection that stays in the file; undefined where nothing is kept. */
  cold(
    name: string,
    indexes: readonly IndexDeclaration[],
    told: (progress: ColdProgress) => void
  ): ColdCollection | undefined
  /** Commits, so that a kill loses nothing; what is written is safe from a power cut only after `sync`. */
  write(changes: WriteBatch): void
  /** Resolves when everything written before is on the disk; others may write meanwhile. */
  sync(): Promise<void>
  syncNow(): void
  empty(): void
  /** Writes the file anew, without what was removed or overwritten in it. */
  compact(): void
  close(): void
}

const TABLES = `
  create table if not exists documents (collection text not null, id text not null, body text not null,
    primary key (collection, id));
  create table if not exists collections (name text primary key);
  create table if not exists commits (count integer not null);
  insert into commits select 0 where not exists (select 1 from commits);
`

const EVERYTHING = ['documents', 'collections', 'cold_documents', 'cold_entries', 'cold_indexes']

/** Characters of documents of cold collections that are kept parsed, in some three to five times as many bytes. */
const RECENT_CHARACTERS = 24 * 1024 * 1024

/** Pages (4 KB) that gather before they go to their place: a document that many change at once goes there once. */
const PAGES_AHEAD = 4000

/** Opens the data file for this process alone. */
export function openJournal(path: string): Journal {
  const sql = openAlone(path)
  const { mark, first } = compareMark(sql, path)
  let count = first
  const disk = writeAheadLog(`${path}-wal`)
  const put = sql.prepare(
    'insert into documents values (?, ?, ?) on conflict (collection, id) do update set body = excluded.body'
  )
  const remove = sql.prepare('delete from documents where collection = ? and id = ?')
  const counted = sql.prepare('update commits set count = ?')
  const file = coldFile(sql)
  const cold = new Set<string>()
  const recent = recentDocuments(RECENT_CHARACTERS)
  const read = sql.prepare(`select ${asBytes('body')} from documents where collection = ? order by rowid`)

  return {
    isKept: true,
    *documents(collection) {
      warmUp(file, collection)
      for (const row of read.iterate(collection)) yield readText(storedText((row as { body: ArrayBuffer }).body)) as Doc
    },
    collections: () =>
      sql
        .prepare(`select ${asBytes('name')} from collections`)
        .all()
        .map((row) => storedText((row as { name: ArrayBuffer }).name)),
    addCollection(name) {
      sql.prepare('insert or ignore into collections values (?)').run(name)
      disk.syncNow()
    },
    write(changes) {
      inTransaction(sql, () => {
        counted.run(count + 1)
        for (const [collection, documents] of changes) {
          // Those of a cold collection are written as they are changed.
          if (cold.has(collection)) continue
          for (const [id, document] of documents) {
            if (document) put.run(collection, writeText(id), writeText(document))
            else remove.run(collection, writeText(id))
          }
        }
      })
      count += 1
    },
    async sync() {
      const written = count
      await disk.sync()
      mark.note(written)
    },
    syncNow() {
      disk.syncNow()
      mark.note(count)
    },
    cold(name, indexes, onProgress) {
      cold.add(name)
      return openCold(file, name, indexes, { recent, onProgress })
    },
    empty() {
      inTransaction(sql, () => sql.exec(EVERYTHING.map((table) => `delete from ${table};`).join('')))
      disk.syncNow()
      recent.clear()
    },
    compact() {
      file.commit()
      sql.exec('vacuum; pragma wal_checkpoint(truncate);')
    },
    close() {
      mark.close()
      disk.close()
      file.commit()
      release(sql)
    },
  }
}

/** Refuses a file that has lost writes, before anything is written over what may still be found of them. */
function compareMark(sql: Sqlite.Database, file: string) {
  const first = commitsIn(sql, file)
  const mark = openCommitMark(markOf(file))
  const { noted = first } = mark
  if (noted <= first) {
    mark.note(first)
    return { mark, first }
  }
  mark.close()
  // A file that is damaged may seem to have lost writes.
  const [checked] = sql.prepare('pragma quick_check(1)').raw().all() as [string][]
  if (checked?.[0] !== 'ok') {
    sql.close()
    throw new DatabaseDamaged(file, checked?.[0])
  }
  release(sql)
  throw new WritesMissing(file, noted - first)
}

function commitsIn(sql: Sqlite.Database, file: string): number {
  try {
    const { count } = sql.prepare('select count from commits').get() as { count: unknown }
    if (Number.isSafeInteger(count)) return Number(count)
    throw new Error(`It was written ${String(count)} times.`)
  } catch (error) {
    sql.close()
    throw new DatabaseDamaged(file, error)
  }
}

/** The file beside a data file that tells how many writes it should have. */
export function markOf(file: string): string {
  return `${file}.mark`
}

const DAMAGED = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB'])
const UNWRITABLE = new Set(['SQLITE_READONLY', 'SQLITE_CANTOPEN'])

function openAlone(file: string): Sqlite.Database {
  const sql = connect(file)
  try {
    // Each commit is synced beside the work of this thread, not by SQLite in it: see `sync`.
    sql.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = normal;')
    sql.exec(`pragma wal_autocheckpoint = ${PAGES_AHEAD}`)
    // What was removed or overwritten is not left readable in the file.
    sql.exec('pragma secure_delete = on')
    sql.exec(`begin immediate; ${TABLES} ${COLD_TABLES} commit;`)
    return sql
  } catch (error) {
    sql.close()
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'SQLITE_BUSY') throw new DatabaseInUse(file)
    if (DAMAGED.has(String(code))) throw new DatabaseDamaged(file, error)
    if (UNWRITABLE.has(String(code))) throw new DatabaseUnwritable(file, error)
    throw error
  }
}

/** A file that cannot be opened at all may not be written: libsql says so in words alone. */
function connect(file: string): Sqlite.Database {
  try {
    return new Sqlite(file)
  } catch (error) {
    throw new DatabaseUnwritable(file, error)
  }
}

/**
 * Closes the data file and gives its lock back by hand: libsql keeps a closed file open while statements live. WAL mode
 * would keep the lock, so it ends first.
 */
function release(sql: Sqlite.Database): void {
  try {
    sql.exec('pragma journal_mode = delete; pragma locking_mode = normal; select count(*) from collections;')
  } finally {
    sql.close()
  }
}

function coldFile(sql: Sqlite.Database): ColdFile {
  return {
    sql,
    begin: () => void (sql.inTransaction || sql.exec('begin immediate')),
    commit: () => void (sql.inTransaction && sql.exec('commit')),
  }
}

/** Goes on in the transaction that cold collections may have begun, and ends it. */
function inTransaction(sql: Sqlite.Database, write: () => void): void {
  if (!sql.inTransaction) sql.exec('begin immediate')
  try {
    write()
    sql.exec('commit')
  } catch (error) {
    if (sql.inTransaction) sql.exec('rollback')
    throw error
  }
}
