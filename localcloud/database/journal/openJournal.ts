import Sqlite from 'libsql'
import { DatabaseDamaged } from '../DatabaseDamaged'
import { DatabaseInUse } from '../DatabaseInUse'
import { readText } from '../text/readText'
import { writeText } from '../text/writeText'
import type { Doc, Id } from '../values/document'

/** The changes since the previous write: the last version of each document, `null` for a removed one. */
export type WriteBatch = Map<string, Map<Id, Doc | null>>

/** The place where documents are kept while the process is not running. */
export type Journal = {
  documents(collection: string): Iterable<Doc>
  collections(): string[]
  addCollection(name: string): void
  write(changes: WriteBatch): void
  empty(): void
  /** Writes the file anew, without what was removed or overwritten in it. */
  compact(): void
  close(): void
}

const TABLES = `
  create table if not exists documents (collection text not null, id text not null, body text not null,
    primary key (collection, id));
  create table if not exists collections (name text primary key);
`

/** Opens the data file for this process alone; a write is on the disk when it returns. */
export function openJournal(file: string): Journal {
  const sql = openAlone(file)
  const put = sql.prepare(
    'insert into documents values (?, ?, ?) on conflict (collection, id) do update set body = excluded.body'
  )
  const remove = sql.prepare('delete from documents where collection = ? and id = ?')
  const read = sql.prepare('select body from documents where collection = ? order by rowid')

  return {
    *documents(collection) {
      for (const row of read.iterate(collection)) yield readText((row as { body: string }).body) as Doc
    },
    collections: () =>
      sql
        .prepare('select name from collections')
        .all()
        .map((row) => (row as { name: string }).name),
    addCollection: (name) => void sql.prepare('insert or ignore into collections values (?)').run(name),
    write(changes) {
      inTransaction(sql, () => {
        for (const [collection, documents] of changes) {
          for (const [id, document] of documents) {
            if (document) put.run(collection, writeText(id), writeText(document))
            else remove.run(collection, writeText(id))
          }
        }
      })
    },
    empty: () => inTransaction(sql, () => sql.exec('delete from documents; delete from collections')),
    compact: () => void sql.exec('vacuum; pragma wal_checkpoint(truncate);'),
    close: () => release(sql),
  }
}

const DAMAGED = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB'])

function openAlone(file: string): Sqlite.Database {
  const sql = new Sqlite(file)
  try {
    sql.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full;')
    // What was removed or overwritten is not left readable in the file.
    sql.exec('pragma secure_delete = on')
    sql.exec(`begin immediate; ${TABLES} commit;`)
    return sql
  } catch (error) {
    sql.close()
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'SQLITE_BUSY') throw new DatabaseInUse(file)
    if (DAMAGED.has(String(code))) throw new DatabaseDamaged(file, error)
    throw error
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

function inTransaction(sql: Sqlite.Database, write: () => void): void {
  sql.exec('begin immediate')
  try {
    write()
    sql.exec('commit')
  } catch (error) {
    if (sql.inTransaction) sql.exec('rollback')
    throw error
  }
}
