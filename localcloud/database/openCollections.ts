import type { ColdProgress } from './cold/openCold'
import type { StoredCollection } from './collection'
import { DatabaseError } from './DatabaseError'
import { findDuplicate } from './index/findDuplicate'
import type { IndexDeclaration } from './index/indexFields'
import { memoryIndex } from './index/memoryIndex'
import type { Journal } from './journal/openJournal'
import type { Doc, Id } from './values/document'

export type CollectionDeclaration = {
  readonly indexes?: readonly IndexDeclaration[]
  /** Stays in the data file, with a part of it in memory; for what grows with the years. */
  readonly cold?: boolean
}

export type StoredCollections = {
  names(): string[]
  get(name: string): StoredCollection
  /** Nothing where no file is kept and nobody has asked for it: it is empty. */
  opened(name: string): StoredCollection | undefined
  add(name: string): void
  empty(): void
}

/**
 * Opens all collections with the declared indexes, and one over `_id` for each; reads into memory all that are not cold.
 * Where no file is kept there is nothing to read, and each is opened when it is asked for.
 */
export function openCollections(
  journal: Journal,
  declared: Readonly<Record<string, CollectionDeclaration>>,
  onProgress: (progress: ColdProgress) => void
): StoredCollections {
  const collections = new Map<string, StoredCollection>()
  const names = new Set([...Object.keys(declared), ...journal.collections()])
  const open = (name: string) => {
    const opened = load(journal, name, declared[name] ?? {}, onProgress)
    collections.set(name, opened)
    return opened
  }
  const openAll = () => (journal.isKept ? [...names].forEach(open) : undefined)
  openAll()

  return {
    names: () => [...names],
    opened: (name) => collections.get(name),
    get(name) {
      const found = collections.get(name)
      if (found) return found
      if (names.has(name)) return open(name)
      throw new DatabaseError('DATABASE_COLLECTION_NOT_EXIST', `Collection not exist: ${name}`)
    },
    add(name) {
      if (names.has(name)) return
      journal.addCollection(name)
      names.add(name)
      open(name)
    },
    empty() {
      collections.clear()
      names.clear()
      for (const name of Object.keys(declared)) names.add(name)
      openAll()
    },
  }
}

function load(
  journal: Journal,
  name: string,
  { indexes = [], cold = false }: CollectionDeclaration,
  onProgress: (progress: ColdProgress) => void
): StoredCollection {
  const opened = cold ? journal.cold(name, indexes, onProgress) : undefined
  if (opened) return opened
  const documents = new Map<Id, Doc>()
  for (const document of journal.documents(name)) documents.set(document._id, document)
  const declarations = [{ fields: ['_id'] }, ...indexes]
  const collection = {
    name,
    isCold: cold,
    documents,
    indexes: declarations.map((each) => memoryIndex(each, documents.values())),
  }
  refuseDuplicates(collection)
  return collection
}

function refuseDuplicates({ name, documents, indexes }: StoredCollection): void {
  for (const index of indexes) {
    if (!index.isUnique) continue
    for (const document of documents.values()) {
      const key = findDuplicate(index, document)
      if (key)
        throw new Error(`${name} cannot have the unique index ${index.name}: ${JSON.stringify(key)} stands twice.`)
    }
  }
}
