import type { Journal } from './openJournal'

/** A journal for tests that keeps nothing. */
export function noJournal(): Journal {
  return {
    isKept: false,
    documents: () => [],
    collections: () => [],
    addCollection: () => {},
    cold: () => undefined,
    write: () => {},
    sync: async () => {},
    syncNow: () => {},
    empty: () => {},
    compact: () => {},
    close: () => {},
  }
}
