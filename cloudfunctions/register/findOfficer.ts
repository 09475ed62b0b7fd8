import type { Store } from '#server/store'
import { holds, THE_STREET } from '#shared/access/role'

/** Name of an officer of the station who may be responsible; nothing when the account is none, or is about to go. */
export async function findOfficer({ people }: Store, officerId: string): Promise<string | undefined> {
  const person = await people.find(officerId)
  return person && !person.leaving && holds(person.roles, ['officer'], [THE_STREET]) ? person.name : undefined
}
