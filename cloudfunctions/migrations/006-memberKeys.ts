import { type Rewriting, rewriteRows } from '#server/store/rewriteRows'
import type { Row, Rows } from '#server/store/rows'
import { memberKeys } from '#shared/membership/rows/memberKeys'
import { nameKeys } from '../directory/feature'
import type { Migration } from './migration'

/** Gives every row of the roster the keys by which the desk finds and sorts it. */
export const rowsWithKeys: Migration = {
  name: 'memberKeys',
  run: (rows: Rows) => rewriteRows(rows, 'members', withKeys),
}

/** Keys only while name and phone are those that were read. */
function withKeys({ _id, name, phone, pageKey }: Row): Rewriting | undefined {
  if (pageKey !== undefined || typeof name !== 'string') return undefined
  const row = { id: _id, phone: typeof phone === 'string' ? phone : '' }
  return {
    set: { ...memberKeys(row, nameKeys(name, { isPerson: true })) },
    onlyIf: { name, phone: phone ?? null, pageKey: null },
  }
}
