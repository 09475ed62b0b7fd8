import type { Store } from '#server/store'
import { maskName } from '#shared/membership/maskName'
import { findReaders } from './findReaders'

interface Named {
  name: string
  place: string
}

/** Names and enterprises of the people on one page, masked but for `inFull`; nothing for followers whom nobody knows. */
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
