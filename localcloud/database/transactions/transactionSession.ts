import type { DocChange } from '../applyChanges'
import type { StoredCollection } from '../collection'
import { duplicateKey, findDuplicate, isDuplicateKey } from '../index/findDuplicate'
import { indexKeys } from '../index/indexKeys'
import { compileQuery } from '../query/compileQuery'
import { sorted } from '../query/order'
import { select } from '../query/select'
import { type DatabaseSession, type Parts, putInForce } from '../session'
import type { Doc, Id } from '../values/document'
import { sameValue } from '../values/sameValue'
import { conflict } from './openTransactions'
import { setVersion, type Transaction, versionIn } from './transaction'

/** The session inside a transaction: it reads a snapshot and keeps its writes to itself until the commit. */
export function transactionSession(parts: Parts, transaction: Transaction): DatabaseSession {
  return {
    get: (from, id) => versionIn(transaction, from, id) ?? undefined,
    select(from, query, { order = [], skip = 0, limit = Number.POSITIVE_INFINITY }) {
      const own = ownVersions(transaction, from)
      const others = select(from, query, {}, parts.counters).filter(({ _id }) => !own.has(_id))
      const matches = compileQuery(query)
      const found = [...others, ...[...own.values()].filter((each) => each !== null).filter(matches)]
      return sorted(found, order).slice(skip, skip + limit)
    },
    holder: () => undefined,
    handOut: ({ name }, values) => parts.own.handOut(values, name),
    inPlace: () => undefined,
    write(changes) {
      for (const change of changes) stage(parts, transaction, change)
    },
  }
}

/** Applies the transaction's writes, all or none. */
export function commitTransaction(parts: Parts, transaction: Transaction): void {
  parts.transactions.end(transaction)
  const changes: DocChange[] = []
  for (const [collection, documents] of transaction.writes) {
    for (const [id, after] of documents) {
      const before = collection.documents.get(id) ?? null
      if (before || after) changes.push({ collection, before, after })
    }
  }
  try {
    putInForce(parts, changes, transaction)
  } catch (error) {
    throw isDuplicateKey(error) ? conflict() : error
  }
}

/** The documents that this transaction sees in another version than everybody else. */
function ownVersions({ before, writes }: Transaction, from: StoredCollection): Map<Id, Doc | null> {
  return new Map([...(before.get(from) ?? []), ...(writes.get(from) ?? [])])
}

function stage(parts: Parts, transaction: Transaction, { collection, before, after }: DocChange): void {
  const id = (after ?? before)?._id
  if (id === undefined) return
  const holder = parts.transactions.holder(collection, id)
  const isChanged = transaction.before.get(collection)?.has(id)
  if (isChanged || (holder && holder !== transaction)) {
    parts.transactions.end(transaction)
    throw conflict()
  }
  if (after) refuseDuplicate(transaction, collection, before, after)
  setVersion(transaction.writes, collection, id, after)
}

function refuseDuplicate({ writes }: Transaction, collection: StoredCollection, before: Doc | null, after: Doc): void {
  const staged = writes.get(collection) ?? new Map<Id, Doc | null>()
  if (!before && (staged.get(after._id) ?? (!staged.has(after._id) && collection.documents.has(after._id)))) {
    throw duplicateKey(collection.name, '_id_', { _id: after._id })
  }
  for (const index of collection.indexes) {
    if (!index.isUnique) continue
    const keys = indexKeys(after, index.fields)
    const rivals = [...staged.values()].filter((other) => other !== null && other._id !== after._id) as Doc[]
    const isTaken = rivals.some((rival) =>
      indexKeys(rival, index.fields).some((key) => keys.some((own) => sameValue(own, key)))
    )
    if (isTaken || findDuplicate(index, after, (id) => staged.has(id))) {
      throw duplicateKey(collection.name, index.name, keys[0])
    }
  }
}
