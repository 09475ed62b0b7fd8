import { aggregate } from './aggregate/aggregate'
import type { ColdProgress } from './cold/openCold'
import type { StoredCollection } from './collection'
import { type FindRequest, find } from './commands/find'
import { insert } from './commands/insert'
import { remove } from './commands/remove'
import { type Replaced, replace } from './commands/replace'
import { update, updateAndReturn } from './commands/update'
import { type Counters, newCounters } from './counters'
import { DatabaseDamaged } from './DatabaseDamaged'
import { failed } from './DatabaseError'
import { groupCommit } from './journal/groupCommit'
import { noJournal } from './journal/noJournal'
import { type Journal, openJournal } from './journal/openJournal'
import { type CollectionDeclaration, openCollections, type StoredCollections } from './openCollections'
import { checkQuery } from './query/checkQuery'
import { countCovered } from './query/countCovered'
import { type DatabaseSession, directSession } from './session'
import { openTransactions } from './transactions/openTransactions'
import { commitTransaction, transactionSession } from './transactions/transactionSession'
import { ownParts } from './update/ownParts'
import type { Doc, Fields, Id } from './values/document'

type Within = { readonly transactionId?: string | undefined }

/** The document database. An answer leaves only after all it rests on is on the disk. */
export type Database = {
  insert(collection: string, request: { documents: readonly Fields[] } & Within): Promise<Id[]>
  find(collection: string, request: FindRequest & Within): Promise<readonly Fields[]>
  count(collection: string, query: Fields): Promise<number>
  update(collection: string, request: { query: Fields; update: Fields; multi: boolean } & Within): Promise<number>
  updateAndReturn(collection: string, request: { query: Fields; update: Fields } & Within): Promise<Doc | undefined>
  replace(collection: string, request: { query: Fields; document: Fields; upsert: boolean } & Within): Promise<Replaced>
  remove(collection: string, request: { query: Fields; multi: boolean } & Within): Promise<number>
  aggregate(collection: string, stages: readonly Fields[]): Promise<readonly Fields[]>
  /** Names of all collections, declared or not. */
  collections(): string[]
  addCollection(name: string): Promise<void>
  begin(): string
  commit(transactionId: string): Promise<void>
  abort(transactionId: string): void
  /** Every document of every collection as they all are at this instant; later changes leave them as they are. */
  snapshot(): Promise<Map<string, Iterable<Doc>>>
  counters(): Counters
  /** Leaves nothing readable in the file of what was removed or overwritten; nothing else happens meanwhile. */
  compact(): Promise<void>
  /** Removes every document and every collection that was not declared. */
  empty(): Promise<void>
  close(): void
}

export type DatabaseOptions = {
  /** Path of the data file, or `:memory:` to keep nothing. */
  readonly file: string
  readonly collections: Readonly<Record<string, CollectionDeclaration>>
  /** Called when the disk refuses a write; the database answers nothing from then on. */
  readonly onFailure?: (error: Error) => void
  /** Told while documents and indexes of cold collections are put in order, which takes long once. */
  readonly onProgress?: (progress: ColdProgress) => void
}

/** Opens the data file for this process alone; throws `DatabaseInUse` while another one has it. */
export function openDatabase(options: DatabaseOptions): Database {
  const { file, onFailure = () => {} } = options
  const journal = file === ':memory:' ? noJournal() : openJournal(file)
  const counters = newCounters()
  const commit = groupCommit(journal, counters, onFailure)
  const transactions = openTransactions()
  const collections = openAll(journal, options)
  const own = ownParts()
  const parts = { counters, transactions, commit, own }
  const direct = directSession(parts)
  let isClosed = false

  const session = (transactionId: string | undefined): DatabaseSession =>
    transactionId ? transactionSession(parts, transactions.get(transactionId)) : direct

  /** Runs an action and holds its answer, or its refusal, back until all it saw is on the disk: what it names, or everything. */
  const answer = async <Result>(run: () => Result | Promise<Result>, seen?: ReadonlySet<string>): Promise<Result> => {
    if (isClosed) throw failed('The database is closed.')
    try {
      return await run()
    } finally {
      await commit.settled(seen)
    }
  }

  const on = <Request, Result>(
    act: (session: DatabaseSession, collection: StoredCollection, request: Request) => Result | Promise<Result>
  ) => {
    return (name: string, request: Request & Within) =>
      answer(() => act(session(request.transactionId), collections.get(name), request))
  }

  return {
    insert: on((within, to, { documents }) => insert(within, to, documents)),
    find: (name, request) =>
      answer(
        () => find(session(request.transactionId), collections.get(name), request),
        request.transactionId === undefined ? new Set([name]) : undefined
      ),
    count: (name, query) =>
      answer(
        () => {
          checkQuery(query)
          const from = collections.get(name)
          return countCovered(from, query, counters) ?? direct.select(from, query, {}).length
        },
        new Set([name])
      ),
    update: on(update),
    updateAndReturn: on(updateAndReturn),
    replace: on(replace),
    remove: on(remove),
    aggregate(name, stages) {
      const seen = new Set<string>()
      const collection = (each: string) => {
        seen.add(each)
        return collections.get(each)
      }
      return answer(() => own.handOut(aggregate({ counters, collection }, collection(name), stages)), seen)
    },
    collections: () => collections.names(),
    addCollection: (name) => answer(() => collections.add(name)),
    begin: () => transactions.begin().id,
    commit: (transactionId) => answer(() => commitTransaction(parts, transactions.get(transactionId))),
    abort: (transactionId) => transactions.abort(transactionId),
    snapshot: () =>
      answer(() => {
        own.handOutAll()
        return new Map(collections.names().map((name) => [name, instantOf(collections.opened(name))]))
      }),
    counters: () => ({ ...counters }),
    compact: () =>
      answer(() => {
        commit.flushNow()
        journal.compact()
      }),
    empty: () =>
      answer(() => {
        transactions.endAll()
        commit.flushNow()
        journal.empty()
        collections.empty()
      }),
    close() {
      if (isClosed) return
      isClosed = true
      transactions.endAll()
      commit.close()
      journal.close()
    },
  }
}

function instantOf(collection: StoredCollection | undefined): Iterable<Doc> {
  if (!collection) return []
  return collection.documents.snapshot?.() ?? [...collection.documents.values()]
}

/** Every document that is not cold is read here, so damage among them is found before anything is served. */
function openAll(journal: Journal, { file, collections, onProgress = () => {} }: DatabaseOptions): StoredCollections {
  try {
    return openCollections(journal, collections, onProgress)
  } catch (error) {
    try {
      journal.close()
    } catch {
      // A damaged file may not even be closed in order.
    }
    throw new DatabaseDamaged(file, error)
  }
}
