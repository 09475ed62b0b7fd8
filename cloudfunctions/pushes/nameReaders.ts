import { _ } from '#server/command'
import type { Store } from '#server/store'
import { maskName } from '#shared/membership/maskName'

interface Named {
  name: string
  place: string
}

/** Masked names and enterprises of the people on one page; nothing for followers whom nobody knows. */
export async function nameReaders(
  { people, members, enterprises }: Store,
  readers: string[]
): Promise<Map<string, Named>> {
  if (readers.length === 0) return new Map()
  const where = { _id: _.in(readers) }
  const [persons, rows] = await Promise.all([
    people.list({ where, limit: readers.length, fields: ['name', 'member'] }),
    members.list({ where, limit: readers.length, fields: ['name', 'enterpriseId'] }),
  ])
  const firmOf = (reader: { enterpriseId?: string; member?: { enterpriseId: string } }) =>
    reader.enterpriseId ?? reader.member?.enterpriseId ?? ''
  const known = [...persons, ...rows]
  const firms = await enterprises.listByIds([...new Set(known.map(firmOf))])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  return new Map(known.map((one) => [one.id, { name: maskName(one.name), place: nameOf.get(firmOf(one)) ?? '街道' }]))
}
