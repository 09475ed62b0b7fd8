import type { StoredCollection } from '../collection'
import type { IndexDeclaration } from '../index/indexFields'
import { readText } from '../text/readText'
import { asBytes, storedText } from '../text/storedText'
import type { Doc } from '../values/document'
import { type ColdDocuments, coldDocuments } from './coldDocuments'
import { coldIndex } from './coldIndex'
import type { ColdFile } from './coldTables'
import type { RecentDocuments } from './recentDocuments'

/** How far a collection has been put in order; told every now and then while it takes long. */
export type ColdProgress = { readonly collection: string; readonly done: number; readonly of: number }

export type ColdCollection = StoredCollection & { readonly documents: ColdDocuments }

const A_STEP = 2000

/**
 * Opens a collection that stays in the data file. Indexes that are new are built, and documents that were written when
 * the collection was still read into memory move over; both go on where they were cut short.
 */
export function openCold(
  file: ColdFile,
  name: string,
  declared: readonly IndexDeclaration[],
  { recent, onProgress }: { recent: RecentDocuments; onProgress: (progress: ColdProgress) => void }
): ColdCollection {
  const documents = coldDocuments(file, name, recent)
  const indexes = [{ fields: ['_id'] }, ...declared].map((each) => coldIndex(file, name, each))
  const collection = { name, isCold: true, documents, indexes }
  dropOthers(
    file,
    name,
    indexes.map(({ number }) => number)
  )
  buildMissing(file, collection, onProgress)
  moveOver(file, collection, onProgress)
  return collection
}

type Opened = {
  readonly name: string
  readonly documents: ColdDocuments
  readonly indexes: readonly ReturnType<typeof coldIndex>[]
}

/** Indexes that are no longer declared. */
function dropOthers({ sql }: ColdFile, collection: string, numbers: readonly number[]): void {
  const others = sql.prepare('select number from cold_indexes where collection = ?').all(collection) as {
    number: number
  }[]
  for (const { number } of others) {
    if (numbers.includes(number)) continue
    sql.prepare('delete from cold_entries where number = ?').run(number)
    sql.prepare('delete from cold_indexes where number = ?').run(number)
  }
}

function buildMissing(
  file: ColdFile,
  { name, documents, indexes }: Opened,
  onProgress: (progress: ColdProgress) => void
): void {
  const { sql } = file
  const isReady = sql.prepare('select ready from cold_indexes where number = ?')
  const missing = indexes.filter(({ number }) => (isReady.get(number) as { ready: number }).ready === 0)
  if (missing.length === 0) return
  file.begin()
  for (const { number } of missing) sql.prepare('delete from cold_entries where number = ?').run(number)
  let done = 0
  for (const document of documents.values()) {
    for (const index of missing) index.add(document)
    if (++done % A_STEP === 0) onProgress({ collection: name, done, of: documents.size })
  }
  for (const { number } of missing) sql.prepare('update cold_indexes set ready = 1 where number = ?').run(number)
  file.commit()
}

/** Step by step, each of them whole on the disk. */
function moveOver(
  file: ColdFile,
  { name, documents, indexes }: Opened,
  onProgress: (progress: ColdProgress) => void
): void {
  const { sql } = file
  const { count: of } = sql.prepare('select count(*) as count from documents where collection = ?').get(name) as {
    count: number
  }
  if (of === 0) return
  const some = sql.prepare(
    `select rowid as place, ${asBytes('body')} from documents where rowid > ? and +collection = ? order by rowid limit ?`
  )
  const take = sql.prepare('delete from documents where collection = ? and rowid <= ?')
  for (let done = 0, last = 0; done < of; ) {
    const rows = some.all(last, name, A_STEP) as { place: number; body: ArrayBuffer }[]
    file.begin()
    for (const { body } of rows) {
      const document = readText(storedText(body)) as Doc
      for (const index of indexes) index.add(document)
      documents.set(document._id, document)
    }
    last = rows.at(-1)?.place ?? last
    take.run(name, last)
    file.commit()
    done += rows.length
    onProgress({ collection: name, done, of })
  }
}

/** Gives a collection that is read into memory again its documents back. */
export function warmUp({ sql, begin, commit }: ColdFile, name: string): void {
  const found = sql.prepare('select 1 from cold_indexes where collection = ? limit 1').get(name)
  if (!found) return
  begin()
  sql
    .prepare('insert or replace into documents select * from cold_documents where collection = ? order by rowid')
    .run(name)
  sql.prepare('delete from cold_documents where collection = ?').run(name)
  dropOthers({ sql, begin, commit }, name, [])
  commit()
}
