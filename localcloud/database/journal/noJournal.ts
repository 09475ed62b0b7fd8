import type { Journal } from './openJournal'

/** A journal for tests that keeps nothing. */
export function noJournal(): Journal {
  return {
    documents: () => [],
    collections: () => [],
    addCollection: () => {},
    write: () => {},
    empty: () => {},
    compact: () => {},
    close: () => {},
  }
}
