import type { Journal } from './openJournal'

/** For tests: nothing is kept. */
export function noJournal(): Journal {
  return {
    documents: () => [],
    collections: () => [],
    addCollection: () => {},
    write: () => {},
    empty: () => {},
    close: () => {},
  }
}
