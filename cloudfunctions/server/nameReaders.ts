import { maskName } from '#shared/membership/maskName'
import { findReaders } from './findReaders'
import type { Store } from './store'

interface Named {
  name: string
  place: string
}

/** Masked names and enterprises of the people on one page; nothing for followers whom nobody knows. */
export async function nameReaders(store: Store, ids: string[]): Promise<Map<string, Named>> {
  const readers = await findReaders(store, ids)
  const firms = await store.enterprises.listByIds([...new Set(readers.map(({ enterpriseId }) => enterpriseId))])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  return new Map(
    readers.map(({ id, name, enterpriseId }) => [
      id,
      { name: maskName(name), place: nameOf.get(enterpriseId) ?? '街道' },
    ])
  )
}
