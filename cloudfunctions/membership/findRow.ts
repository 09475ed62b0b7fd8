import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Member } from '#shared/membership/member'

/** The one row of the roster with this phone, name and enterprise; nothing when there is none or more than one. */
export async function findRow(
  { members }: Store,
  { name, enterpriseId, phone }: Pick<Member, 'name' | 'enterpriseId' | 'phone'>
): Promise<Member | undefined> {
  const rows = await members.list({ where: { phone, name, enterpriseId, standing: _.neq('left') }, limit: 2 })
  return rows.length === 1 ? rows[0] : undefined
}
