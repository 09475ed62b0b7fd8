import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { isOrganiserFor } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import type { StoredMember } from './rowKeys'

/** The row, for whoever runs its union: one that was moved to another since the door is a chair's no more. */
export async function rowFor(
  { members }: Store,
  memberId: string,
  person: Pick<Person, 'roles'>
): Promise<StoredMember> {
  const row = await members.get(memberId)
  if (!isOrganiserFor(person, row.unionId)) throw new RequestFault('forbidden')
  return row
}
