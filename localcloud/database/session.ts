import { applyChanges, type Change } from './applyChanges'
import type { Collection } from './collection'
import type { Counters } from './counters'
import type { GroupCommit } from './journal/groupCommit'
import { type Selection, select } from './query/select'
import type { OpenTransactions } from './transactions/openTransactions'
import type { Transaction } from './transactions/transaction'
import type { Doc, Fields, Id } from './values/document'

/** How an action reads and writes: directly, or inside a transaction. */
export type Session = {
  select(from: Collection, query: Fields, selection: Selection): Doc[]
  get(from: Collection, id: Id): Doc | undefined
  /** Who must end before these documents may be written; inside a transaction nobody is waited for. */
  holder(collection: Collection, ids: readonly Id[]): Transaction | undefined
  write(changes: readonly Change[]): void
}

export type Parts = {
  readonly counters: Counters
  readonly transactions: OpenTransactions
  readonly commit: GroupCommit
}

/** Reads and writes what everybody sees. */
export function directSession({ counters, transactions, commit }: Parts): Session {
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
  }
}

/** Applies changes in memory and hands them to the next flush. */
export function putInForce(
  { transactions, commit }: Pick<Parts, 'transactions' | 'commit'>,
  changes: readonly Change[],
  by?: Transaction
): void {
  applyChanges(changes)
  transactions.preserve(changes, by)
  for (const { collection, before, after } of changes) {
    const id = (after ?? before)?._id
    if (id !== undefined) commit.note(collection.name, id, after)
  }
}
