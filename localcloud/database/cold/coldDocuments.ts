import type { Documents } from '../collection'
import { readText } from '../text/readText'
import { asBytes, storedText } from '../text/storedText'
import { writeText } from '../text/writeText'
import type { Doc, Id } from '../values/document'
import { type ColdSnapshot, coldSnapshot } from './coldSnapshot'
import type { ColdFile } from './coldTables'
import type { RecentDocuments } from './recentDocuments'

const A_PAGE = 200

export type ColdDocuments = Documents & {
  /** All documents as they are at this instant, read little by little; later changes leave them as they are. */
  snapshot(): Iterable<Doc>
}

/** Documents that stay in the data file; those used lately are kept parsed. */
export function coldDocuments({ sql, begin }: ColdFile, collection: string, recent: RecentDocuments): ColdDocuments {
  const read = sql.prepare(`select ${asBytes('body')} from cold_documents where collection = ? and id = ?`)
  const put = sql.prepare(
    'insert into cold_documents values (?, ?, ?) on conflict (collection, id) do update set body = excluded.body'
  )
  const remove = sql.prepare('delete from cold_documents where collection = ? and id = ?')
  const inOrder = sql.prepare(
    `select rowid as place, ${asBytes('body')} from cold_documents where collection = ? and rowid > ? order by rowid limit ?`
  )
  const page = sql.prepare(
    `select ${asBytes('id')}, ${asBytes('body')} from cold_documents where collection = ? and id > ? order by id limit ?`
  )
  const counted = sql.prepare('select count(*) as count from cold_documents where collection = ?').get(collection)
  let size = Number((counted as { count: number }).count)
  const snapshots = new Set<ColdSnapshot>()
  const keyOf = (id: string) => `${collection} ${id}`
  const bodyOf = (id: string) => {
    const row = read.get(collection, id) as { body: ArrayBuffer } | undefined
    return row && storedText(row.body)
  }

  /** Whoever reads a snapshot keeps the version of before. */
  const preserve = (id: string) => {
    if (snapshots.size === 0) return
    const body = bodyOf(id)
    for (const snapshot of snapshots) snapshot.keep(id, body)
  }

  const get = (id: Id): Doc | undefined => {
    const text = writeText(id)
    const known = recent.get(keyOf(text))
    if (known) return known
    const body = bodyOf(text)
    if (body === undefined) return undefined
    const document = readText(body) as Doc
    recent.keep(keyOf(text), document, body.length)
    return document
  }

  return {
    get size() {
      return size
    },
    get,
    has: (id) => get(id) !== undefined,
    set(id, document) {
      const text = writeText(id)
      const body = writeText(document)
      if (!get(id)) size++
      begin()
      preserve(text)
      put.run(collection, text, body)
      recent.keep(keyOf(text), document, body.length)
    },
    delete(id) {
      const text = writeText(id)
      begin()
      preserve(text)
      size -= remove.run(collection, text).changes
      recent.drop(keyOf(text))
    },
    *values() {
      for (let last = 0; ; ) {
        const rows = inOrder.all(collection, last, A_PAGE) as { place: number; body: ArrayBuffer }[]
        for (const { body } of rows) yield readText(storedText(body)) as Doc
        if (rows.length < A_PAGE) return
        last = rows.at(-1)?.place ?? 0
      }
    },
    snapshot() {
      const snapshot = coldSnapshot(
        (after) => page.all(collection, after, A_PAGE) as { id: ArrayBuffer; body: ArrayBuffer }[],
        () => snapshots.delete(snapshot)
      )
      snapshots.add(snapshot)
      return snapshot
    },
  }
}
