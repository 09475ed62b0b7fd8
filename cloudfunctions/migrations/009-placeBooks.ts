import { type Rewriting, rewriteRows } from '#server/store/rewriteRows'
import type { Row } from '#server/store/rows'
import { upgradedBook } from '../events/feature'
import type { Migration } from './migration'

/** Brings place books from two lists of people to turns and pools; no function of the version before writes to one after. */
export const placeBooks: Migration = {
  name: 'placeBooks',
  run: (rows) => rewriteRows(rows, 'places', withTurns),
}

function withTurns(row: Row): Rewriting | undefined {
  const upgraded = upgradedBook(row)
  return upgraded && { set: { ...upgraded.set }, remove: upgraded.remove, onlyIf: { rev: row.rev ?? null } }
}
