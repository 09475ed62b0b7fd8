import { ownUnionOf } from '#shared/identity/caller'
import { _ } from './command'
import type { Store } from './store'

interface Reader {
  id: string
  name: string
  enterpriseId: string
  unionId: string
}

/** Who stands behind these readers of a push: persons, or rows of the roster; at most 1,000, and no followers. */
export async function findReaders({ people, members }: Store, ids: string[]): Promise<Reader[]> {
  if (ids.length === 0) return []
  const where = { _id: _.in(ids) }
  const [persons, rows] = await Promise.all([
    people.list({ where, limit: ids.length, fields: ['name', 'member', 'roles'] }),
    members.list({ where, limit: ids.length, fields: ['name', 'enterpriseId', 'unionId'] }),
  ])
  const known = persons.map((person) => ({
    ...{ id: person.id, name: person.name },
    enterpriseId: person.member?.enterpriseId ?? '',
    unionId: person.member?.unionId ?? ownUnionOf(person),
  }))
  return [...known, ...rows]
}
