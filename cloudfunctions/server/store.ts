import type { Db } from '@cloudbase/database'
import { type Collection, openCollection } from './collection'
import type { Installation } from './installation'
import type { LogLine } from './log'

/** What is kept, by name. Each feature adds its own collections in its `collections.ts`, beside their indexes. */
export interface Collections {
  log: LogLine
  installation: Installation
}

export type CollectionName = keyof Collections

/** The indexes of a collection; `-` means descending. The local cloud and the real one are laid from it. */
export interface Definition {
  indexes: readonly { fields: readonly string[]; unique?: boolean }[]
}
export type Definitions = Partial<Record<CollectionName, Definition>>
export type Schema = Record<CollectionName, Definition>

/** What is written there stays as it is. */
type AppendOnly = 'log'
type Ledger<Entity extends { id: string }> = Pick<
  Collection<Entity>,
  'add' | 'addMany' | 'list' | 'page' | 'walk' | 'findWhere' | 'count'
>

export type Store = {
  [Name in CollectionName]: Name extends AppendOnly ? Ledger<Collections[Name]> : Collection<Collections[Name]>
}

/** Opens the collections of a schema. The list of features knows which there are: see `cloudfunctions/schema.ts`. */
export function openCollections(db: Db, schema: Schema): Store {
  const opened = Object.keys(schema).map((name) => [name, openCollection(db, name)])
  return { ...Object.fromEntries(opened), log: appendOnly(openCollection<LogLine>(db, 'log')) }
}

function appendOnly<Entity extends { id: string }>(all: Collection<Entity>): Ledger<Entity> {
  const { add, addMany, list, page, walk, findWhere, count } = all
  return { add, addMany, list, page, walk, findWhere, count }
}
