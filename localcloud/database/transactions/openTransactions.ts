import type { DocChange } from '../applyChanges'
import type { StoredCollection } from '../collection'
import { DatabaseError } from '../DatabaseError'
import type { Id } from '../values/document'
import { newTransaction, setVersion, type Transaction } from './transaction'

/** Longest life of a transaction: the cloud gives it 30 s. */
const LONGEST_MS = 30_000

/** The transactions under way. */
export type OpenTransactions = {
  begin(): Transaction
  get(id: string): Transaction
  end(transaction: Transaction): void
  /** Aborts a transaction if it has not ended; aborting twice is no fault. */
  abort(id: string): void
  endAll(): void
  areAny(): boolean
  /** The open transaction that has written the document. */
  holder(collection: StoredCollection, id: Id): Transaction | undefined
  /** Keeps the current versions for every open transaction, so that it goes on seeing its snapshot. */
  preserve(changes: readonly DocChange[], except?: Transaction): void
}

export function openTransactions(): OpenTransactions {
  const open = new Map<string, { transaction: Transaction; timer: NodeJS.Timeout }>()

  const end = (transaction: Transaction) => {
    clearTimeout(open.get(transaction.id)?.timer)
    open.delete(transaction.id)
    transaction.end()
  }

  return {
    begin() {
      const transaction = newTransaction()
      const timer = setTimeout(() => end(transaction), LONGEST_MS).unref()
      open.set(transaction.id, { transaction, timer })
      return transaction
    },
    get(id) {
      const found = open.get(id)
      if (found) return found.transaction
      throw new DatabaseError(
        'DATABASE_TRANSACTION_FAIL',
        `Transaction ${id} has ended, was in conflict or took over 30 s.`
      )
    },
    end,
    abort(id) {
      const found = open.get(id)
      if (found) end(found.transaction)
    },
    endAll() {
      for (const { transaction } of open.values()) end(transaction)
    },
    areAny: () => open.size > 0,
    holder(collection, id) {
      for (const { transaction } of open.values()) {
        if (transaction.writes.get(collection)?.has(id)) return transaction
      }
      return undefined
    },
    preserve(changes, except) {
      for (const { transaction } of open.values()) {
        if (transaction !== except) for (const change of changes) addBeforeImage(transaction, change)
      }
    },
  }
}

function addBeforeImage(transaction: Transaction, { collection, before, after }: DocChange): void {
  const id = (before ?? after)?._id
  if (id === undefined || transaction.before.get(collection)?.has(id)) return
  setVersion(transaction.before, collection, id, before)
}

/** The refusal of a transaction that wants a document another one has written: it has to start again. */
export function conflict(): DatabaseError {
  return new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.'
  )
}
