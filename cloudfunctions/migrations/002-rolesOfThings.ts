import { type Rewriting, rewriteRows } from '#server/store/rewriteRows'
import type { Row, Rows } from '#server/store/rows'
import { heldFor, type Role } from '#shared/access/role'
import type { Migration } from './migration'

/**
 * Writes on each role for which thing it is held; a chair's `unionId` stays beside it for functions deployed before.
 */
export const rolesOfThings: Migration = {
  name: 'rolesOfThings',
  run: async (rows: Rows) => {
    await rewriteRows(rows, 'people', withThings)
    await rewriteRows(rows, 'invitations', withThings)
  },
}

/** Rewrites the roles only while they are those that were read: a row that changes meanwhile is read again. */
function withThings({ roles }: Row): Rewriting | undefined {
  if (!isRoles(roles) || roles.every(({ of }) => of)) return undefined
  return { set: { roles: roles.map((role) => ({ ...role, of: heldFor(role) })) }, onlyIf: { roles } }
}

function isRoles(value: unknown): value is Role[] {
  return Array.isArray(value)
}
