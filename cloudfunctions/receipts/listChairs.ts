import type { Store } from '#server/store'
import { unionsLedBy } from '#shared/identity/caller'

/** Limit of one look at the database; the street has 199 unions. */
const ALL = 1000

/** 各工会的主席. Ids of the chairs who work with the system, by union. */
export async function listChairs({ people }: Store): Promise<Map<string, string[]>> {
  const found = await people.list({ where: { 'roles.kind': 'chair' }, limit: ALL, fields: ['roles'] })
  const chairs = new Map<string, string[]>()
  for (const { id, roles } of found) {
    for (const unionId of unionsLedBy({ roles })) chairs.set(unionId, [...(chairs.get(unionId) ?? []), id])
  }
  return chairs
}
