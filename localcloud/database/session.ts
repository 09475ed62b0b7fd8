import { applyChanges, type DocChange } from './applyChanges'
import type { StoredCollection } from './collection'
import type { Counters } from './counters'
import type { GroupCommit } from './journal/groupCommit'
import { type Selection, select } from './query/select'
import type { OpenTransactions } from './transactions/openTransactions'
import type { Transaction } from './transactions/transaction'
import { type InPlace, inPlaceOf } from './update/inPlace'
import type { OwnParts } from './update/ownParts'
import type { Doc, DocValue, Fields, Id } from './values/document'

/** The way an action reads and writes: directly, or inside a transaction. */
export type DatabaseSession = {
  select(from: StoredCollection, query: Fields, selection: Selection): Doc[]
  get(from: StoredCollection, id: Id): Doc | undefined
  /** The transaction that must end before these documents may be written; inside of one, always undefined. */
  holder(collection: StoredCollection, ids: readonly Id[]): Transaction | undefined
  write(changes: readonly DocChange[]): void
  /** These leave the engine as they are now. */
  handOut<Values extends readonly DocValue[]>(from: StoredCollection, values: Values): Values
  /** How an update of one document may change it; undefined where each version must stay as it is. */
  inPlace(collection: StoredCollection): InPlace | undefined
}

export type Parts = {
  readonly counters: Counters
  readonly transactions: OpenTransactions
  readonly commit: GroupCommit
  readonly own: OwnParts
}

/** The session outside of transactions: it reads and writes what everybody sees. */
export function directSession({ counters, transactions, commit, own }: Parts): DatabaseSession {
  return {
    select: (from, query, selection) => select(from, query, selection, counters),
    get: (from, id) => from.documents.get(id),
    holder(collection, ids) {
      for (const id of ids) {
        const holder = transactions.holder(collection, id)
        if (holder) return holder
      }
      return undefined
    },
    write: (changes) => putInForce({ transactions, commit }, changes),
    handOut: ({ name }, values) => own.handOut(values, name),
    // A transaction under way sees the versions from its begin; a cold document is not kept whole in memory.
    inPlace: (collection) => (transactions.areAny() || collection.isCold ? undefined : inPlaceOf(collection, own)),
  }
}

/** Applies changes in memory and hands them to the next flush. */
export function putInForce(
  { transactions, commit }: Pick<Parts, 'transactions' | 'commit'>,
  changes: readonly DocChange[],
  by?: Transaction
): void {
  commit.attempt(() => applyChanges(changes))
  transactions.preserve(changes, by)
  for (const { collection, before, after } of changes) {
    const id = (after ?? before)?._id
    if (id !== undefined) commit.note(collection.name, id, after)
  }
}
