import type { Store } from '#server/store'
import { unionsLedBy } from '#shared/identity/caller'

/** The street has 199 unions; the database gives a thousand a look. */
const ALL = 1000

/** 各工会的主席, those who work with the system, by their union. */
export async function listChairs({ people }: Store): Promise<Map<string, string[]>> {
  const found = await people.list({ where: { 'roles.kind': 'chair' }, limit: ALL, fields: ['roles'] })
  const chairs = new Map<string, string[]>()
  for (const { id, roles } of found) {
    for (const unionId of unionsLedBy({ roles })) chairs.set(unionId, [...(chairs.get(unionId) ?? []), id])
  }
  return chairs
}
