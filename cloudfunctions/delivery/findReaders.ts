import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { ownUnionOf } from '#shared/identity/caller'
import { maskName } from '#shared/membership/maskName'

/** A reader of a push who is known by name: a person, or a row of the roster. */
export interface Reader {
  id: string
  name: string
  enterpriseId: string
  /** Empty for a person who uses the mini-program without being on the roster or working for the union. */
  unionId: string
  memberId?: string
  /** Only on a row of the roster that somebody is bound to. */
  personId?: string
}

/**
 * Readers of a push that are known by name, at most 1,000; followers who never came to the mini-program are missing.
 */
export async function findReaders({ people, members }: Store, ids: string[]): Promise<Reader[]> {
  if (ids.length === 0) return []
  const where = { _id: _.in(ids) }
  const [persons, rows] = await Promise.all([
    people.list({
      where: { ...where, leftAt: _.exists(false) },
      limit: ids.length,
      fields: ['name', 'member', 'roles'],
    }),
    members.list({ where, limit: ids.length, fields: ['name', 'enterpriseId', 'unionId', 'personId'] }),
  ])
  const known = persons.map(({ id, name, member, roles }) => ({
    ...{ id, name, enterpriseId: member?.enterpriseId ?? '' },
    unionId: member?.unionId ?? ownUnionOf({ roles }),
    ...(member && { memberId: member.id }),
  }))
  return [...known, ...rows.map((row) => ({ ...row, memberId: row.id }))]
}

interface Named {
  name: string
  place: string
}

/**
 * Names and enterprises of the readers on one page, masked unless `inFull`; followers whom nobody knows are missing.
 */
export async function nameReaders(store: Store, ids: string[], inFull = false): Promise<Map<string, Named>> {
  const readers = await findReaders(store, ids)
  const firms = await store.enterprises.listByIds([...new Set(readers.map(({ enterpriseId }) => enterpriseId))])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  return new Map(
    readers.map(({ id, name, enterpriseId, unionId }) => [
      id,
      { name: inFull ? name : maskName(name), place: nameOf.get(enterpriseId) ?? (unionId ? '街道' : '还没核对身份') },
    ])
  )
}
