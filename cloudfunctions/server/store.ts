import type { Db } from '@cloudbase/database'
import type { Installation } from './installation'
import type { CallCount } from './limits/callCount'
import type { LogLine } from './log/logLine'
import type { ClearingNote } from './retention/clearingNote'
import { type Collection, openCollection } from './store/collection'
import { _ } from './store/command'

/**
 * Documents of every collection, by its name. Each feature adds its own in its `collections.ts`, beside their indexes.
 */
export interface Collections {
  log: LogLine
  installation: Installation
  callCounts: CallCount
  clearings: ClearingNote
}

export type CollectionName = keyof Collections

/** Indexes of a collection; `-` means descending. The local cloud and the real one are laid from it. */
export interface Definition {
  indexes: readonly { fields: readonly string[]; unique?: boolean }[]
  /** 冷数据. Grows with the years; on one machine it stays in the data file, so that no question may look through all of it. */
  cold?: true
}
export type Definitions = Partial<Record<CollectionName, Definition>>
export type Schema = Record<CollectionName, Definition>

type Reading = 'list' | 'page' | 'walk' | 'findWhere' | 'count'

/** 只增不改. The log takes new lines; only an open line can be closed or taken back. */
type Ledger = Pick<Collection<LogLine>, 'add' | 'addMany' | Reading> & {
  close: (id: string, more: Partial<LogLine>) => Promise<number>
  takeBack: (id: string) => Promise<number>
}

type Opened = { [Name in CollectionName]: Name extends 'log' ? Ledger : Collection<Collections[Name]> }

export type Store = Opened & {
  /** Has the timers' function look at a row of the agenda at once: see the room `agenda`. */
  wake: (row: string) => void
}

/** Opens the collections of a schema, which the list of features makes: see `cloudfunctions/schema.ts`. */
export function openCollections(db: Db, schema: Schema, wake: Store['wake']): Store {
  const store = { wake }
  for (const name of Object.keys(schema)) {
    openWhenAsked(store, name, () => (name === 'log' ? appendOnly(openCollection(db, name)) : openCollection(db, name)))
  }
  return store as Store
}

/** A call needs a few of the collections, and a function that starts has to be quick. */
function openWhenAsked<Value>(store: object, name: string, open: () => Value): void {
  let opened: Value | undefined
  Object.defineProperty(store, name, { enumerable: true, get: () => (opened ??= open()) })
}

function appendOnly(all: Collection<LogLine>): Ledger {
  const { add, addMany, list, page, walk, findWhere, count } = all
  return {
    ...{ add, addMany, list, page, walk, findWhere, count },
    close: (id, more) => all.change({ _id: id, state: 'open' }, { ...more, state: _.remove() }),
    takeBack: (id) => all.remove({ _id: id, state: 'open' }),
  }
}
