import type { CollectionIndex } from '../index/collectionIndex'
import { type IndexDeclaration, indexFields } from '../index/indexFields'
import { fieldsOfMany, indexKeys } from '../index/indexKeys'
import { merged } from '../index/merged'
import type { Range } from '../index/range'
import { readText } from '../text/readText'
import { asBytes, storedText } from '../text/storedText'
import { writeText } from '../text/writeText'
import type { DocValue, Id } from '../values/document'
import type { ColdFile } from './coldTables'
import { behindAll, entryBytes, inverted, keyBytes, readNumbers, valueBytes } from './keyBytes'

/** Entries that are read at once: few first, because most questions want a page. */
const FIRST_LOOK = 32
const NEXT_LOOK = 512
/** A plan that looks at so many documents is bad enough. */
const ENOUGH = 5000
/** Behind every key: keys begin with the rank of a type, turned round or not. */
const LAST = Buffer.from([0xff])

/** An index in the data file, whose entries sort there as `compareValues` sorts. */
export function coldIndex(
  { sql, begin }: ColdFile,
  collection: string,
  declaration: IndexDeclaration
): CollectionIndex & { number: number } {
  const fields = indexFields(declaration)
  const signs = fields.map(({ sign }) => sign)
  const name = fields.map(({ path, sign }) => `${path}_${sign}`).join('_')
  sql.prepare('insert or ignore into cold_indexes (collection, name) values (?, ?)').run(collection, name)
  const known = sql.prepare('select number, multikey from cold_indexes where collection = ? and name = ?')
  const { number, multikey } = known.get(collection, name) as { number: number; multikey: number }
  let many = multikey

  const insert = sql.prepare('insert or ignore into cold_entries values (?, ?, ?)')
  const remove = sql.prepare('delete from cold_entries where number = ? and key = ?')
  const setMany = sql.prepare('update cold_indexes set multikey = ? where number = ?')
  const where = 'from cold_entries where number = ? and key >= ? and key < ?'
  const count = sql.prepare(`select count(*) as count ${where}`)
  const countSome = sql.prepare(`select count(*) as count from (select 1 ${where} limit ${ENOUGH})`)
  const forwards = sql.prepare(`select key, ${asBytes('id')} ${where} order by key limit ?`)
  const backwards = sql.prepare(`select key, ${asBytes('id')} ${where} order by key desc limit ?`)

  const countIn = (statement: typeof count, range: Range): number => {
    const { from, to } = boundsOf(range, signs)
    return (statement.get(number, from, to) as { count: number }).count
  }

  function* entriesIn(range: Range, isBackwards: boolean): Generator<Entry> {
    let { from, to } = boundsOf(range, signs)
    for (let look = FIRST_LOOK; ; look = NEXT_LOOK) {
      const rows = (isBackwards ? backwards : forwards).all(number, from, to, look) as Entry[]
      yield* rows
      const end = rows.at(-1)?.key
      if (!end || rows.length < look) return
      if (isBackwards) to = Buffer.from(end)
      else from = Buffer.concat([Buffer.from(end), Buffer.from([0])])
    }
  }

  /** The entries of a range with what stands behind the fields that it fixes. */
  function* tailsIn(range: Range, depth: number, isBackwards: boolean): Generator<{ id: ArrayBuffer; tail: Buffer }> {
    const { length } = keyBytes(range.fixed.slice(0, depth), signs)
    for (const { id, key } of entriesIn(range, isBackwards)) yield { id, tail: Buffer.from(key).subarray(length) }
  }

  return {
    ...{ name, fields, number, isUnique: declaration.unique === true },
    get many() {
      return many
    },
    lengthOf: (range) => countIn(count, range),
    atLeast: (range) => countIn(countSome, range),
    *idsIn(range, isBackwards): Generator<Id> {
      for (const { id } of entriesIn(range, isBackwards)) yield readText(storedText(id)) as Id
    },
    *idsInOrder(ranges, depth, isBackwards): Generator<Id> {
      const sign = isBackwards ? -1 : 1
      const each = ranges.map((range) => tailsIn(range, depth, isBackwards))
      for (const { id } of merged(each, (one, other) => sign * Buffer.compare(one.tail, other.tail))) {
        yield readText(storedText(id)) as Id
      }
    },
    *numbersIn(range) {
      const behind = signs.slice(range.fixed.length)
      for (const { tail } of tailsIn(range, range.fixed.length, false)) yield readNumbers(tail, behind)
    },
    add(document) {
      const keys = indexKeys(document, fields)
      begin()
      const now = keys.length > 1 ? many | fieldsOfMany(document, fields) : many
      if (now !== many) setMany.run(now, number)
      many = now
      for (const key of keys) insert.run(number, entryBytes(key, signs, document._id), writeText(document._id))
    },
    remove(document) {
      begin()
      for (const key of indexKeys(document, fields)) remove.run(number, entryBytes(key, signs, document._id))
    },
  }
}

/** Blobs come as bare memory. */
type Entry = { readonly key: ArrayBuffer; readonly id: ArrayBuffer }

/** The first key inside a range, and the first one behind it. */
function boundsOf({ fixed, above, below }: Range, signs: readonly (1 | -1)[]): { from: Buffer; to: Buffer } {
  const prefix = keyBytes(fixed, signs)
  if (!above && !below) return { from: prefix, to: fixed.length === 0 ? LAST : behindAll(prefix) }
  const isDown = signs[fixed.length] === -1
  const bytesOf = (value: DocValue) => Buffer.concat([prefix, isDown ? inverted(valueBytes(value)) : valueBytes(value)])
  const rank = valueBytes((above ?? below)?.value).subarray(0, 1)
  const ofType = Buffer.concat([prefix, isDown ? inverted(rank) : rank])
  const [first, last] = isDown ? [below, above] : [above, below]
  const from = first ? (first.isIncluded ? bytesOf(first.value) : behindAll(bytesOf(first.value))) : ofType
  const to = last ? (last.isIncluded ? behindAll(bytesOf(last.value)) : bytesOf(last.value)) : behindAll(ofType)
  return { from, to }
}
