import type { Store } from '#server/store'
import { nameCompetitions } from '../competitions/feature'

/** Names for the log: of a certificate by its number and whom it is of, else of the competition. */
export async function nameCertificates(store: Store, ids: string[]): Promise<{ id: string; name: string }[]> {
  const found = await store.certificates.listByIds(ids)
  const known = new Set(found.map(({ id }) => id))
  const rest = await nameCompetitions(
    store,
    ids.filter((id) => !known.has(id))
  )
  return [...found.map(({ id, number, name }) => ({ id, name: `${number} ${name}` })), ...rest]
}
