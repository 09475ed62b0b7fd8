import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Member } from '#shared/membership/member'
import { PRESENT } from './rowsOf'

/** Another row of the same enterprise that has the same phone; perhaps the same person. */
export async function findNeighbour(
  { members }: Store,
  { id, phone, enterpriseId }: Pick<Member, 'id' | 'phone' | 'enterpriseId'>
): Promise<Member | undefined> {
  if (phone === '') return undefined
  return members.findWhere({ _id: _.neq(id), phone, enterpriseId, standing: _.in([...PRESENT]) })
}
