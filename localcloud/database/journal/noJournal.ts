import type { Journal } from './openJournal'

/** A journal for tests that keeps nothing. */
export function noJournal(): Journal {
  return {
    documents: () => [],
    collections: () => [],
    addCollection: () => {},
    cold: () => undefined,
    write: () => {},
    empty: () => {},
    compact: () => {},
    close: () => {},
  }
}
