import type Sqlite from 'libsql'

export const COLD_TABLES = `
  create table if not exists cold_documents (collection text not null, id text not null, body text not null,
    primary key (collection, id));
  create table if not exists cold_indexes (number integer primary key, collection text not null, name text not null,
    multikey integer not null default 0, ready integer not null default 0, unique (collection, name));
  create table if not exists cold_entries (number integer not null, key blob not null, id text not null,
    primary key (number, key)) without rowid;
`

/** What cold collections need of the data file. Writes go into a transaction that the next flush ends. */
export type ColdFile = {
  readonly sql: Sqlite.Database
  /** Begins the transaction, unless it has begun. */
  begin(): void
  /** Puts on the disk what has been written so far. */
  commit(): void
}
