import { type Rewriting, rewriteRows, walkRows } from '#server/store/rewriteRows'
import type { Row, Rows } from '#server/store/rows'
import { holds, type Role, THE_STREET } from '#shared/access/role'
import { nameKeys } from '../directory/feature'
import type { Migration } from './migration'

/**
 * Gives unions and enterprises the keys by which they are found, and the account of the officer who stood there as a text:
 * the one officer of that name. An enterprise gets the officer of its union, who has looked after it so far.
 */
export const foundByPinyin: Migration = {
  name: 'foundByPinyin',
  run: async (rows: Rows) => {
    const officers = await officersByName(rows)
    await rewriteRows(rows, 'unions', (row) => complete(row, officers.get(String(row.officer))))
    const ofUnion = new Map<string, Officer>()
    for await (const look of walkRows(rows, 'unions'))
      for (const { _id, officerId, officer } of look)
        if (officerId) ofUnion.set(_id, { officerId: String(officerId), officer: String(officer) })
    await rewriteRows(rows, 'enterprises', (row) => complete(row, ofUnion.get(String(row.unionId))))
  },
}

interface Officer {
  officerId: string
  officer: string
}

function complete({ name, spelt, officerId }: Row, officer: Officer | undefined): Rewriting | undefined {
  if (spelt !== undefined) return undefined
  return {
    set: { ...nameKeys(String(name)), ...(officerId === undefined && officer) },
    onlyIf: { name, spelt: null },
  }
}

/** Officers of the station by name; of two with the same name neither, since nobody can tell which was meant. */
async function officersByName(rows: Rows): Promise<Map<string, Officer>> {
  const found = new Map<string, Officer | undefined>()
  for await (const look of walkRows(rows, 'people')) {
    for (const { _id, name, roles } of look) {
      if (!Array.isArray(roles) || !holds(roles as Role[], ['officer'], [THE_STREET])) continue
      const officer = String(name)
      found.set(officer, found.has(officer) ? undefined : { officerId: _id, officer })
    }
  }
  return new Map([...found].flatMap(([name, officer]) => (officer ? [[name, officer] as const] : [])))
}
