import type { Store } from '#server/store'
import { unionsLedBy } from '#shared/identity/caller'

/** 各工会的主席. Ids of the chairs who work with the system, by union. */
export async function listChairs({ people }: Store): Promise<Map<string, string[]>> {
  const found = await people.listAll({ where: { 'roles.kind': 'chair' }, fields: ['roles'] })
  const chairs = new Map<string, string[]>()
  for (const { id, roles } of found) {
    for (const unionId of unionsLedBy({ roles })) chairs.set(unionId, [...(chairs.get(unionId) ?? []), id])
  }
  return chairs
}
